package voti.credit.matching;

import java.time.LocalDate;
import java.util.Comparator;
import voti.values.Money;

/**
 * Something a payment may pay.
 *
 * @param item the open item's id
 * @param account the debtor
 * @param number as the payer was told it
 * @param open what is still to be paid
 * @param issuedOn from which the days of a settlement discount run
 * @param dueOn the last day on which it is not late
 */
public record OpenItem(
    String item, String account, String number, Money open, LocalDate issuedOn, LocalDate dueOn) {

  /** Oldest due first; a total order, so that nothing depends on how candidates were found. */
  static final Comparator<OpenItem> OLDEST_FIRST =
      Comparator.comparing(OpenItem::dueOn)
          .thenComparing(OpenItem::issuedOn)
          .thenComparing(OpenItem::number)
          .thenComparing(OpenItem::item);

  /** The same with less open: some of it is spoken for. */
  public OpenItem less(Money taken) {
    return new OpenItem(item, account, number, open.minus(taken), issuedOn, dueOn);
  }

  boolean isIn(Money cash) {
    return open.currency().equals(cash.currency());
  }
}
