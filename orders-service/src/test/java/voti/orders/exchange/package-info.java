@NullMarked
package voti.orders.exchange;

import org.jspecify.annotations.NullMarked;
