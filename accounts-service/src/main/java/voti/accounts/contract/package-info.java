/** Sales contracts: the terms, who signed for which side, and what holds from when. */
@NullMarked
package voti.accounts.contract;

import org.jspecify.annotations.NullMarked;
