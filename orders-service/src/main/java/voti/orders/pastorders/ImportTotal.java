package voti.orders.pastorders;

import java.util.Currency;
import voti.orders.pastorder.PastKind;
import voti.values.Money;

/**
 * What was taken of one older system in one currency.
 *
 * @param accounts that have any of it
 * @param lines of goods and charges, of purchases and returns
 * @param purchased goods and charges of purchases
 * @param returned goods and charges of returns, positive
 * @param net the difference of the two
 */
record ImportTotal(
    String currency,
    int accounts,
    int purchases,
    int returns,
    int lines,
    Money purchased,
    Money returned,
    Money net) {

  static ImportTotal none(String currency) {
    var zero = Money.zero(Currency.getInstance(currency));
    return new ImportTotal(currency, 0, 0, 0, 0, zero, zero, zero);
  }

  ImportTotal plus(PastOrderRow row, boolean anotherAccount) {
    var back = row.kind() == PastKind.RETURN;
    return new ImportTotal(
        currency,
        accounts + (anotherAccount ? 1 : 0),
        purchases + (back ? 0 : 1),
        returns + (back ? 1 : 0),
        lines + row.lines(),
        back ? purchased : purchased.plus(row.net()),
        back ? returned.minus(row.net()) : returned,
        net.plus(row.net()));
  }
}
