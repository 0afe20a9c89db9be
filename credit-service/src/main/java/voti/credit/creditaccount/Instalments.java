package voti.credit.creditaccount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.terms.DuePart;
import voti.values.Ladder;
import voti.values.Money;

/**
 * The parts in which an item is due. What is open of each follows from four sums alone, in whatever
 * order they came, so that taking any of them back restores the parts exactly:
 *
 * <ul>
 *   <li>a credit note reduces the last parts first. The days that were agreed for the earlier ones
 *       stay as they were, what is late stays late, and no interest that was charged becomes wrong
 *       afterwards. What is disputed goes the same way, since a credit note is what may come of it;
 *   <li>what was paid for a part that was named reduces that part; what is more than it, as below;
 *   <li>whatever else settles the item, cash, a set-off, a write-off, reduces the oldest due first.
 * </ul>
 *
 * All amounts are in the item's own currency; parts are counted from 1.
 *
 * @param agreed what is due when, earliest first, as the bill says; their amounts are weights: an
 *     item that grows by one delivery after the other has its share of each part meanwhile
 * @param issued what the item was issued for so far
 * @param credited of it
 * @param named what was paid for each part by its name
 * @param levels the dunning level each part has reached; 0 before the first
 */
public record Instalments(
    List<DuePart> agreed, Money issued, Money credited, List<Money> named, List<Integer> levels) {

  /** Lists are copied. */
  public Instalments {
    agreed = List.copyOf(agreed);
    named = List.copyOf(named);
    levels = List.copyOf(levels);
  }

  /**
   * The parts of a new item.
   *
   * @param due {@code null} where the item tells no parts
   * @return {@code null} when it is due as a whole
   */
  public static @Nullable Instalments of(@Nullable List<DuePart> due, Money issued) {
    if (due == null || due.size() < 2 || !issued.isPositive()) {
      return null;
    }
    var zero = Money.zero(issued.currency());
    return new Instalments(
        due,
        issued,
        zero,
        Collections.nCopies(due.size(), zero),
        Collections.nCopies(due.size(), 0));
  }

  /** How a part of a bill is called, as its credit notes are: {@code 2010-000001/P2}. */
  public static String number(String of, int part) {
    return of + "/P" + part;
  }

  /** Whether there is a part of that number. */
  public boolean has(int part) {
    return part >= 1 && part <= agreed.size();
  }

  /** What each part was issued for. */
  public List<Money> amounts() {
    return Ladder.spread(issued, agreed.stream().map(part -> part.amount().amount()).toList());
  }

  /**
   * What is open of each part. They sum to what is open of the item and are never below zero; of an
   * item that is ours to give back, all of it is the last part's.
   *
   * @param owed what is open of the item, in its own currency
   */
  public List<Money> open(Money owed) {
    if (owed.isNegative()) {
      return lastOnly(owed);
    }
    var rest = lastFirst(amounts(), credited);
    for (var i = 0; i < rest.size(); i++) {
      rest.set(i, rest.get(i).minus(least(rest.get(i), named.get(i))));
    }
    var left = rest.stream().reduce(Money.zero(owed.currency()), Money::plus);
    if (owed.isMoreThan(left)) {
      rest.set(rest.size() - 1, rest.getLast().plus(owed.minus(left)));
      return List.copyOf(rest);
    }
    var paid = left.minus(owed);
    for (var i = 0; i < rest.size(); i++) {
      var taken = least(rest.get(i), paid);
      rest.set(i, rest.get(i).minus(taken));
      paid = paid.minus(taken);
    }
    return List.copyOf(rest);
  }

  /**
   * What each open part is carried at in the account's currency.
   *
   * @param open what the item is carried at
   * @param owed what is open of it in its own currency
   */
  public List<Money> carried(Money open, Money owed) {
    var own = open(owed);
    if (open.equals(owed)) {
      return own;
    }
    return owed.isPositive()
        ? Ladder.spread(open, own.stream().map(Money::amount).toList())
        : lastOnly(open);
  }

  /** Without what is disputed, which a credit note would take off the last parts first. */
  public static List<Money> undisputed(List<Money> open, Money disputed) {
    return open.getLast().isNegative() ? open : List.copyOf(lastFirst(open, disputed));
  }

  /** The highest level that a part has reached of which something is open. */
  int level(Money owed) {
    var open = open(owed);
    var level = 0;
    for (var i = 0; i < levels.size(); i++) {
      level = open.get(i).isPositive() ? Math.max(level, levels.get(i)) : level;
    }
    return level;
  }

  Instalments grown(Money more) {
    return new Instalments(agreed, issued.plus(more), credited, named, levels);
  }

  /** With more of it credited. */
  public Instalments credited(Money more) {
    return new Instalments(agreed, issued, credited.plus(more), named, levels);
  }

  /** Paid by name, or, below zero, taken back; nothing changes where no part is named. */
  public Instalments named(@Nullable Integer part, Money paid) {
    if (part == null || !has(part)) {
      return this;
    }
    var all = new ArrayList<>(named);
    all.set(part - 1, all.get(part - 1).plus(paid));
    return new Instalments(agreed, issued, credited, all, levels);
  }

  /** With a part that has reached a dunning level. */
  public Instalments raised(int part, int level) {
    var all = new ArrayList<>(levels);
    all.set(part - 1, Math.max(all.get(part - 1), level));
    return new Instalments(agreed, issued, credited, named, all);
  }

  private List<Money> lastOnly(Money all) {
    var parts = new ArrayList<>(Collections.nCopies(agreed.size(), Money.zero(all.currency())));
    parts.set(parts.size() - 1, all);
    return List.copyOf(parts);
  }

  private static List<Money> lastFirst(List<Money> parts, Money gone) {
    var rest = new ArrayList<>(parts);
    var more = gone;
    for (var i = rest.size() - 1; i >= 0; i--) {
      var taken = least(rest.get(i), more);
      rest.set(i, rest.get(i).minus(taken));
      more = more.minus(taken);
    }
    return rest;
  }

  /** As much of what goes as there is; nothing of what would come back. */
  private static Money least(Money there, Money goes) {
    if (!goes.isPositive()) {
      return Money.zero(there.currency());
    }
    return goes.isMoreThan(there) ? there : goes;
  }
}
