@NullMarked
package voti.orders.claim;

import org.jspecify.annotations.NullMarked;
