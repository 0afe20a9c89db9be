@NullMarked
package voti.orders.purchases;

import org.jspecify.annotations.NullMarked;
