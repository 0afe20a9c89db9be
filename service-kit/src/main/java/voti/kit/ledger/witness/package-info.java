/** Watching other installations' ledgers, and having ours watched by theirs. */
@NullMarked
package voti.kit.ledger.witness;

import org.jspecify.annotations.NullMarked;
