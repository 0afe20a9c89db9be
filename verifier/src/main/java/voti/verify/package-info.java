/**
 * Checks what Voti's ledgers prove, with nothing but a JDK: Merkle proofs, signed heads, and the
 * dossier of an account. It shares no code with what writes them but this package itself.
 */
@NullMarked
package voti.verify;

import org.jspecify.annotations.NullMarked;
