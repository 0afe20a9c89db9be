/** Calls about debts. */
@NullMarked
package voti.credit.call;

import org.jspecify.annotations.NullMarked;
