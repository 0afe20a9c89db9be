package voti.credit.items;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Instalments;
import voti.credit.terms.DuePart;
import voti.values.Money;

/**
 * What each part of an item fell by, step by step: the difference of what was open of it before and
 * after. So the steps of a part sum to what became of it, and those of all parts to the item's.
 */
public final class PartSplit {

  private final List<Money> amounts;
  private final List<List<Money>> falls = new ArrayList<>();
  private Money open;
  private Money owed;
  private Instalments parts;
  private List<Money> carried;

  private PartSplit(Instalments issued, Money amount) {
    parts = issued;
    open = amount;
    owed = issued.issued();
    amounts = issued.carried(open, owed);
    carried = amounts;
    amounts.forEach(_ -> falls.add(new ArrayList<>()));
  }

  /**
   * What changed an item.
   *
   * @param kind as {@link Reduction} has it
   * @param amount above zero when the item fell by it
   * @param original the same in its own currency; {@code null} where that is the account's, or
   *     where nothing of it changed
   * @param part that was named; {@code null} for none
   */
  public record Step(String kind, Money amount, @Nullable Money original, @Nullable Integer part) {

    /** What it fell by in its own currency. */
    Money own(Money owed) {
      if (original != null) {
        return original;
      }
      return amount.currency().equals(owed.currency()) ? amount : Money.zero(owed.currency());
    }
  }

  /**
   * Splits an item.
   *
   * @param due its parts; none where it is due as a whole
   * @param amount what it was issued for, as it is carried
   * @param original the same in its own currency; {@code null} where that is the account's
   * @param steps in the order in which they count
   * @return {@code null} when it is due as a whole
   */
  public static @Nullable PartSplit of(
      @Nullable List<DuePart> due, Money amount, @Nullable Money original, List<Step> steps) {
    var parts = Instalments.of(due, original == null ? amount : original);
    if (parts == null) {
      return null;
    }
    var split = new PartSplit(parts, amount);
    steps.forEach(split::take);
    return split;
  }

  private void take(Step step) {
    var own = step.own(owed);
    open = open.minus(step.amount());
    owed = owed.minus(own);
    parts = step.kind().equals("credit-note") ? parts.credited(own) : parts.named(step.part(), own);
    var now = parts.carried(open, owed);
    for (var i = 0; i < now.size(); i++) {
      falls.get(i).add(carried.get(i).minus(now.get(i)));
    }
    carried = now;
  }

  /** How many parts there are. */
  public int count() {
    return amounts.size();
  }

  /** The parts as they are now. */
  public Instalments parts() {
    return parts;
  }

  /** What a part was issued for, as it is carried; parts are counted from 0 here. */
  public Money amount(int part) {
    return amounts.get(part);
  }

  /** What is open of each part, as it is carried. */
  public List<Money> open() {
    return carried;
  }

  /** What a part fell by at each step. */
  public List<Money> falls(int part) {
    return falls.get(part);
  }
}
