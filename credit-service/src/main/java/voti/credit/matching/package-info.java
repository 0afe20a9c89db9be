/** Which open items a payment pays: pure, and each answer says why in words. */
@NullMarked
package voti.credit.matching;

import org.jspecify.annotations.NullMarked;
