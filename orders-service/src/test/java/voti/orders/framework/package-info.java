/** Tests of frameworks. */
@NullMarked
package voti.orders.framework;

import org.jspecify.annotations.NullMarked;
