@NullMarked
package voti.orders.maximising;

import org.jspecify.annotations.NullMarked;
