package voti.orders.pastorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import voti.values.Money;

/**
 * One order or return of an older system. All its figures are positive, those of a return too.
 *
 * @param number what the older system calls it; it names one order or return of the account
 * @param at when it was made there
 * @param on its business day
 * @param currency of all its figures
 * @param lines goods; none where it has charges alone
 * @param charges what was charged beside them
 */
public record PastOrder(
    String number,
    Instant at,
    LocalDate on,
    String currency,
    List<PastLine> lines,
    List<PastCharge> charges) {

  /** Lists are copied. */
  public PastOrder {
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
  }

  /** What its goods are worth without VAT. */
  public Money goods() {
    return sum(lines.stream().map(PastLine::net));
  }

  /** What was charged beside them. */
  public Money charged() {
    return sum(charges.stream().map(PastCharge::net));
  }

  /** How many lines it has, charges among them. */
  public int size() {
    return lines.size() + charges.size();
  }

  /**
   * SHA-256 of what the older system said. Which purchase a return goes back to is not part of it,
   * nor where a line stood: both depend on the file.
   */
  public String content(PastKind kind) {
    var text = new StringBuilder(kind.name() + "|" + at + "|" + on + "|" + currency);
    lines.forEach(
        line ->
            text.append("|g ")
                .append(line.product())
                .append(' ')
                .append(line.quantity().amount().stripTrailingZeros().toPlainString())
                .append(' ')
                .append(line.price().stripTrailingZeros().toPlainString()));
    charges.forEach(
        charge ->
            text.append("|c ")
                .append(charge.code())
                .append(' ')
                .append(charge.quantity().stripTrailingZeros().toPlainString())
                .append(' ')
                .append(charge.price().stripTrailingZeros().toPlainString()));
    return Content.hash(text);
  }

  private Money sum(Stream<Money> figures) {
    return figures.reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
  }
}
