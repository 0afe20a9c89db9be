package voti.credit.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * A document that is or was open.
 *
 * @param item its id
 * @param account who owes it, or whom we owe
 * @param kind {@link voti.credit.creditaccount.ItemKind} as a word
 * @param number as on the paper
 * @param issuedOn the date on it
 * @param dueOn the last day on which paying is not late
 * @param amount what it was issued for; below zero when it is ours to give back
 * @param open what is left now
 * @param settled whether nothing is left
 * @param disputed of what is left
 * @param level dunning level reached
 * @param reductions all that changed it, oldest first
 * @param recorded when we knew of it
 * @param sequence of the last event it has seen
 */
public record ItemRow(
    @BsonId String item,
    String account,
    String kind,
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money open,
    boolean settled,
    Money disputed,
    int level,
    List<Reduction> reductions,
    Instant recorded,
    long sequence) {

  /** What was open at the end of a day: booked and valued by then; zero before it was issued. */
  public Money openAt(LocalDate day) {
    if (issuedOn.isAfter(day)) {
      return Money.zero(amount.currency());
    }
    var rest = amount;
    for (var reduction : reductions) {
      if (!reduction.booked().isAfter(day) && !reduction.valued().isAfter(day)) {
        rest = rest.minus(reduction.amount());
      }
    }
    return rest;
  }

  /** Days late at the end of a day; 0 while it is not. */
  public long daysLateAt(LocalDate day) {
    return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(dueOn, day));
  }

  ItemRow grown(Money more, long at) {
    return with(amount.plus(more), open.plus(more), disputed, level, reductions, at);
  }

  ItemRow reduced(List<Reduction> by, long at) {
    var all = new ArrayList<>(reductions);
    all.addAll(by);
    var rest = open;
    for (var reduction : by) {
      rest = rest.minus(reduction.amount());
    }
    return with(amount, rest, disputed, level, all, at);
  }

  ItemRow disputed(Money more, long at) {
    return with(amount, open, disputed.plus(more), level, reductions, at);
  }

  ItemRow raisedTo(int next, long at) {
    return with(amount, open, disputed, next, reductions, at);
  }

  private ItemRow with(
      Money whole, Money rest, Money contested, int reached, List<Reduction> by, long at) {
    return new ItemRow(
        item,
        account,
        kind,
        number,
        issuedOn,
        dueOn,
        whole,
        rest,
        rest.isZero(),
        contested,
        reached,
        by,
        recorded,
        at);
  }
}
