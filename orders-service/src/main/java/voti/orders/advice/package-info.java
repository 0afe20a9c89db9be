/** What to offer an account with its next order, and why: each line says its reasons. */
@NullMarked
package voti.orders.advice;

import org.jspecify.annotations.NullMarked;
