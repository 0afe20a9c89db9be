/** Versions of the credit policy: drafting, approving, comparing, and which is in force when. */
@NullMarked
package voti.credit.policies;

import org.jspecify.annotations.NullMarked;
