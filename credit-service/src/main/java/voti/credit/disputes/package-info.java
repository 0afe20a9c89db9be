/** Disputes as people see and answer them. */
@NullMarked
package voti.credit.disputes;

import org.jspecify.annotations.NullMarked;
