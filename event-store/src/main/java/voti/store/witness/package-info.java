/**
 * A witness of other installations' ledgers (C2SP tlog-witness): it cosigns a head only when it
 * extends the last one it has cosigned, so that nobody can be shown another history.
 */
@NullMarked
package voti.store.witness;

import org.jspecify.annotations.NullMarked;
