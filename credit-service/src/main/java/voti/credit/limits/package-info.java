/** Deciding how much may be at risk with a debtor. */
@NullMarked
package voti.credit.limits;

import org.jspecify.annotations.NullMarked;
