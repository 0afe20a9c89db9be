/**
 * The account's history across all services: every entry as it was told, and the figures known
 * then.
 */
@NullMarked
package voti.accounts.history;

import org.jspecify.annotations.NullMarked;
