/** Which account an identifier from the outside world stands for: one GLN, one account. */
@NullMarked
package voti.accounts.identity;

import org.jspecify.annotations.NullMarked;
