/**
 * The ledger of a log: every commit is a leaf of a Merkle tree whose heads are signed, so that a
 * stranger can check that nothing was altered, left out or put in.
 */
@NullMarked
package voti.store.ledger;

import org.jspecify.annotations.NullMarked;
