/** The consistency boundary of money at risk: limit, reservations and exposure of one debtor. */
@NullMarked
package voti.credit.creditaccount;

import org.jspecify.annotations.NullMarked;
