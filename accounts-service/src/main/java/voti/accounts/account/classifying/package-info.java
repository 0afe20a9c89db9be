/** How it is said what kind of account one is. */
@NullMarked
package voti.accounts.account.classifying;

import org.jspecify.annotations.NullMarked;
