/** Bills as documents, proved by the rules of the network and read back. */
@NullMarked
package voti.credit.bills;

import org.jspecify.annotations.NullMarked;
