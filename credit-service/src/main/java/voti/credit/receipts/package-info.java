/** Receipts as people look at them: which wait, what they may pay, what they paid. */
@NullMarked
package voti.credit.receipts;

import org.jspecify.annotations.NullMarked;
