/** Reminders: the procedure, a run with its approval, and the letter to each debtor. */
@NullMarked
package voti.credit.dunning;

import org.jspecify.annotations.NullMarked;
