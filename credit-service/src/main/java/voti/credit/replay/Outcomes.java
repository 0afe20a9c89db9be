package voti.credit.replay;

import java.time.LocalDate;
import java.util.Currency;

/** What accounts paid, from our own ledger. */
interface Outcomes {

  /** Of the invoices issued after a day, as they stood on another. */
  Outcome of(String account, LocalDate after, LocalDate asOf, Currency currency);

  /** Of the invoices for one order alone, as they stood on a day. */
  Outcome onOrder(String account, String order, LocalDate asOf, Currency currency);
}
