/** How an account is handed to another manager. */
@NullMarked
package voti.accounts.account.assigning;

import org.jspecify.annotations.NullMarked;
