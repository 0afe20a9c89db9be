/** What an act records is delivered again, at no charge. */
@NullMarked
package voti.orders.redelivery;

import org.jspecify.annotations.NullMarked;
