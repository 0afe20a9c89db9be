/** Versions of the ledger's accounts: read, drafted and approved. */
@NullMarked
package voti.credit.ledgermaps;

import org.jspecify.annotations.NullMarked;
