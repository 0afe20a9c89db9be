/** Who our accounts are: the list by scope, and one account now or as of any instant. */
@NullMarked
package voti.accounts.portfolio;

import org.jspecify.annotations.NullMarked;
