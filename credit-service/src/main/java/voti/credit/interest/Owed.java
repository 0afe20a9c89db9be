package voti.credit.interest;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * A debt and what reduced it.
 *
 * @param amount with VAT
 * @param dueOn its due date; the day after it is the first that bears interest
 * @param reductions by the day they were valued; below zero when one was taken back
 */
public record Owed(Money amount, LocalDate dueOn, List<Part> reductions) {

  /** A payment, a credit note, or the mirror of one. */
  public record Part(LocalDate on, Money amount) {}

  /** Lists are copied. */
  public Owed {
    reductions = List.copyOf(reductions);
  }

  /** What bears interest on the day after this one: a payment still bears it on its own day. */
  Money after(LocalDate day) {
    var rest = amount;
    for (var part : reductions) {
      rest = part.on().isAfter(day) ? rest : rest.minus(part.amount());
    }
    return rest.isNegative() ? Money.zero(amount.currency()) : rest;
  }
}
