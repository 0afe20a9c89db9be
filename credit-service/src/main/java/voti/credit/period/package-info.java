/** The accounting period: one month, closed with its totals, reopened by a second person. */
@NullMarked
package voti.credit.period;

import org.jspecify.annotations.NullMarked;
