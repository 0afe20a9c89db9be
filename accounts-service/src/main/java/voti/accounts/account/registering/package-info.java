/** How an organisation becomes a prospect: its GLN is claimed, then the account is registered. */
@NullMarked
package voti.accounts.account.registering;

import org.jspecify.annotations.NullMarked;
