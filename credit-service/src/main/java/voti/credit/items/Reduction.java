package voti.credit.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Carried;
import voti.values.Money;

/**
 * What made an item smaller, or, below zero, larger again.
 *
 * @param document the receipt, credit note or write-off
 * @param kind {@code cash}, {@code settlement-discount}, {@code difference}, {@code bank-charge},
 *     {@code exchange}, {@code revaluation}, {@code credit-note}, {@code set-off}, {@code
 *     write-off}, {@code reinstated}
 * @param amount above zero when the item fell by it
 * @param booked the day by which ledgers go
 * @param valued the day by which lateness goes
 * @param recorded when we knew
 * @param sequence of its event
 * @param original what the item fell by in its own currency, told once for each event; {@code null}
 *     where that is the account's
 * @param allocation as the account booked it, told with the cash where more than one currency was
 *     in it
 * @param part of the item that was named; {@code null} for none
 */
public record Reduction(
    String document,
    String kind,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    Instant recorded,
    long sequence,
    @Nullable Money original,
    @Nullable Allocation allocation,
    @Nullable Integer part) {

  /** In the account's currency. */
  public Reduction(
      String document,
      String kind,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      Instant recorded,
      long sequence) {
    this(document, kind, amount, booked, valued, recorded, sequence, null, null, null);
  }

  /** What a part of it is in the item's own currency. */
  @Nullable Money originalOf(Money part) {
    return original == null ? null : Carried.share(original, part, amount);
  }

  /** Whether it takes an allocation back. */
  boolean isMirror() {
    return allocation != null
        && !(amount.equals(allocation.cash()) && Objects.equals(original, allocation.original()));
  }

  /** The day from which it counts by both. */
  public LocalDate counted() {
    return booked.isAfter(valued) ? booked : valued;
  }

  /** As much of it as falls on one part of the item. */
  Reduction of(Money share) {
    return new Reduction(document, kind, share, booked, valued, recorded, sequence);
  }

  PartSplit.Step step() {
    return new PartSplit.Step(kind, amount, original, part);
  }
}
