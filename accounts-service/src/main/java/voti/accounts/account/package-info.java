/** The account itself: a client organisation from prospect to active, and who looks after it. */
@NullMarked
package voti.accounts.account;

import org.jspecify.annotations.NullMarked;
