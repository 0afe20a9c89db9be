/** Who we sell to: prospects and accounts, what was said and agreed with them, their history. */
@NullMarked
package voti.accounts;

import org.jspecify.annotations.NullMarked;
