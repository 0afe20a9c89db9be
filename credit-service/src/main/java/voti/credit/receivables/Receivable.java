package voti.credit.receivables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Of an open item, what its figures need and no more, so that a whole book is read in one pass.
 *
 * @param account the debtor
 * @param kind {@code invoice}, {@code credit-note}, …
 * @param issuedOn from this day on it is there
 * @param dueOn last day on which it is not late
 * @param amount signed: a credit note is below zero
 * @param disputed of what is open, what the debtor does not accept for now
 * @param level how far its dunning has come
 * @param reductions what took from it, or gave back
 */
public record Receivable(
    String account,
    String kind,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money disputed,
    int level,
    List<Reduction> reductions) {

  /** Invoices, and what corrects them, are sales; interest, fees and prepayments are not. */
  private static final List<String> SALES = List.of("invoice", "credit-note");

  /**
   * One document that took from it.
   *
   * @param kind {@code cash}, {@code credit-note}, …
   * @param amount above zero when it reduces
   * @param booked the day of the ledger
   * @param valued the day the money was ours
   * @param original in the item's own currency, as the item has it
   * @param part of the item that was named; {@code null} for none
   */
  public record Reduction(
      String kind,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      @Nullable Money original,
      @Nullable Integer part) {

    /** In the account's currency, of no part in particular. */
    public Reduction(String kind, Money amount, LocalDate booked, LocalDate valued) {
      this(kind, amount, booked, valued, null, null);
    }

    /** The day from which it counts by both. */
    public LocalDate counted() {
      return booked.isAfter(valued) ? booked : valued;
    }

    /** Whether it counts by then: booked and valued. */
    public boolean countsAt(LocalDate day) {
      return !booked.isAfter(day) && !valued.isAfter(day);
    }

    /** Whether it is money that came in. */
    public boolean isCash() {
      return kind.equals("cash");
    }

    /** Whether it corrects what was sold. */
    public boolean isCorrection() {
      return kind.equals("credit-note");
    }
  }

  /** What was open at the end of a day: nothing before it was issued. */
  public Money openAt(LocalDate day) {
    var open = amount;
    if (issuedOn.isAfter(day)) {
      return open.minus(open);
    }
    for (var reduction : reductions) {
      if (reduction.countsAt(day)) {
        open = open.minus(reduction.amount());
      }
    }
    return open;
  }

  /** Whether its amount is turnover. */
  public boolean isSale() {
    return SALES.contains(kind);
  }
}
