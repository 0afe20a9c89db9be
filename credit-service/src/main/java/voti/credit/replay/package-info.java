/** A version of the policy run over what was checked before: what it would have changed. */
@NullMarked
package voti.credit.replay;

import org.jspecify.annotations.NullMarked;
