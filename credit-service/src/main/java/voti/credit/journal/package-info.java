/** The posting journal: every receivable event as a balanced entry on the ledger's accounts. */
@NullMarked
package voti.credit.journal;

import org.jspecify.annotations.NullMarked;
