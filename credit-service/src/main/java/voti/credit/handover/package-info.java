/** Debts handed over to a collection agency. */
@NullMarked
package voti.credit.handover;

import org.jspecify.annotations.NullMarked;
