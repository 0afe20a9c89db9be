@NullMarked
package voti.orders.redelivery;

import org.jspecify.annotations.NullMarked;
