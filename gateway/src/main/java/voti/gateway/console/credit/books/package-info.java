/** What goes to the ledger and to the year's end: the posting journal, confirmed balances. */
@NullMarked
package voti.gateway.console.credit.books;

import org.jspecify.annotations.NullMarked;
