/** How two accounts of one customer become one. */
@NullMarked
package voti.accounts.account.merging;

import org.jspecify.annotations.NullMarked;
