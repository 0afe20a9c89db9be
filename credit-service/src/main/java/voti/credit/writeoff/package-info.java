/** Debts given up, by whose authority, and what came of them after all. */
@NullMarked
package voti.credit.writeoff;

import org.jspecify.annotations.NullMarked;
