/** People on the buyer's side: their names, sealed, and the erasure of them. */
@NullMarked
package voti.accounts.person;

import org.jspecify.annotations.NullMarked;
