package voti.orders.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import voti.orders.order.Buyer;
import voti.orders.order.OrderLines;
import voti.values.Money;
import voti.values.Period;

/**
 * One version of a quotation: all that is offered, as it was when it was drafted.
 *
 * @param version from 1
 * @param on the day it was made on; prices are those of that day
 * @param validUntil the first day on which it no longer holds
 * @param buyer as known on that day
 * @param lines at least one that is not an alternative
 * @param terms of payment and delivery
 */
public record QuotedVersion(
    int version,
    LocalDate on,
    LocalDate validUntil,
    Buyer buyer,
    List<QuotedLine> lines,
    QuotedTerms terms) {

  /** The list is copied. */
  public QuotedVersion {
    lines = List.copyOf(lines);
  }

  /** When it can be accepted: half-open. */
  public Period validity() {
    return new Period(on, validUntil);
  }

  /** The lines that make the total: those that are no alternatives. */
  public OrderLines counted() {
    return money(lines.stream().filter(line -> line.alternativeTo() == null).toList());
  }

  /** All lines, alternatives too: what discounts and margins are measured by. */
  public OrderLines everything() {
    return money(lines);
  }

  /** What it is worth without VAT: the sum of its lines without alternatives. */
  public Money value() {
    return counted().withoutVat();
  }

  Optional<QuotedLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /** A line and its alternatives. */
  List<QuotedLine> group(int number) {
    return lines.stream().filter(line -> line.group() == number).toList();
  }

  private static OrderLines money(List<QuotedLine> of) {
    var nothing = Money.zero(of.getFirst().line().listPrice().currency());
    return new OrderLines(of.stream().map(QuotedLine::line).toList(), nothing, nothing);
  }
}
