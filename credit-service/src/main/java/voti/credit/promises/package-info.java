/** Promises to pay, their judgement, and calls about debts. */
@NullMarked
package voti.credit.promises;

import org.jspecify.annotations.NullMarked;
