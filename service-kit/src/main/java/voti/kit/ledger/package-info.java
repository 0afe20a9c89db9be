/** The service's ledger: keys, signed heads and proofs for whoever asks, heads on a topic. */
@NullMarked
package voti.kit.ledger;

import org.jspecify.annotations.NullMarked;
