/** How one debtor is reminded: language, address, or not at all. */
@NullMarked
package voti.credit.dunningterms;

import org.jspecify.annotations.NullMarked;
