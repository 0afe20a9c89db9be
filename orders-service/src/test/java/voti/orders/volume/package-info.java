@NullMarked
package voti.orders.volume;

import org.jspecify.annotations.NullMarked;
