/** Which account of the ledger each of our postings goes to, in versions that take two persons. */
@NullMarked
package voti.credit.ledgermap;

import org.jspecify.annotations.NullMarked;
