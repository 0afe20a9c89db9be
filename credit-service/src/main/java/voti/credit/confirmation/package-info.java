/** A debtor's balance on a day, confirmed by the debtor or contested. */
@NullMarked
package voti.credit.confirmation;

import org.jspecify.annotations.NullMarked;
