/** When a bill is to be paid: periods, instalments, settlement discount, rest days, and the law. */
@NullMarked
package voti.credit.terms;

import org.jspecify.annotations.NullMarked;
