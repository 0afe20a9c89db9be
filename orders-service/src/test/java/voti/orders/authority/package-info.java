@NullMarked
package voti.orders.authority;

import org.jspecify.annotations.NullMarked;
