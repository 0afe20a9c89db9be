/** What our events mean in an account's history. */
@NullMarked
package voti.accounts.integration.history;

import org.jspecify.annotations.NullMarked;
