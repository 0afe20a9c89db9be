@NullMarked
package voti.orders.grounds;

import org.jspecify.annotations.NullMarked;
