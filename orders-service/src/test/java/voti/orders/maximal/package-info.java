@NullMarked
package voti.orders.maximal;

import org.jspecify.annotations.NullMarked;
