/** The documented decision on an order that credit withheld. */
@NullMarked
package voti.credit.decision;

import org.jspecify.annotations.NullMarked;
