@NullMarked
package voti.orders.advising;

import org.jspecify.annotations.NullMarked;
