package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.terms.DuePart;
import voti.values.Money;

/**
 * A document that is owed for, or owed by us.
 *
 * @param item its id, {@code inv-…} or that of whatever made it
 * @param kind what it is
 * @param number as it stands on the paper
 * @param amount gross; below zero when it is ours to give back; once booked, what it is carried at
 * @param issuedOn the date on it
 * @param dueOn the last day on which paying is not late
 * @param original the amount in the document's own currency; {@code null} where that is the
 *     account's
 * @param due what of it is due when, earliest first, in the document's own currency; {@code null}
 *     where all of it is due at once
 * @param ahead what it is asked for ahead of; {@code null} of anything but a prepayment for an
 *     order
 */
public record ItemFacts(
    String item,
    ItemKind kind,
    String number,
    Money amount,
    LocalDate issuedOn,
    LocalDate dueOn,
    @Nullable Money original,
    @Nullable List<DuePart> due,
    @Nullable Prepayment ahead) {

  /** The list is copied. */
  public ItemFacts {
    due = due == null ? null : List.copyOf(due);
  }

  /** As the document says, in its own currency. */
  public ItemFacts(
      String item,
      ItemKind kind,
      String number,
      Money amount,
      LocalDate issuedOn,
      LocalDate dueOn) {
    this(item, kind, number, amount, issuedOn, dueOn, null, null, null);
  }

  /** Ahead of nothing. */
  public ItemFacts(
      String item,
      ItemKind kind,
      String number,
      Money amount,
      LocalDate issuedOn,
      LocalDate dueOn,
      @Nullable Money original,
      @Nullable List<DuePart> due) {
    this(item, kind, number, amount, issuedOn, dueOn, original, due, null);
  }

  ItemFacts carried(Carried at) {
    return new ItemFacts(
        item, kind, number, at.amount(), issuedOn, dueOn, at.original(), due, ahead);
  }

  /** The amount in the document's own currency. */
  public Money own() {
    return original == null ? amount : original;
  }
}
