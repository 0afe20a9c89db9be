package voti.credit.receipt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;

/**
 * What a receipt's cash is set against.
 *
 * @param allocations in the order in which they were made
 * @param left of the cash
 * @param earmark what the rest is kept for
 */
record Matched(List<Allocation> allocations, Money left, @Nullable String earmark) {

  Matched {
    allocations = List.copyOf(allocations);
  }

  static Matched nothing(Money amount) {
    return new Matched(List.of(), amount, null);
  }

  Matched with(List<Allocation> more, @Nullable String kept) {
    var all = new ArrayList<>(allocations);
    all.addAll(more);
    return new Matched(all, left.minus(cashOf(more)), kept == null ? earmark : kept);
  }

  /** Without these; taking cash back ends what the rest was kept for. */
  Matched without(List<Allocation> gone) {
    return new Matched(less(allocations, gone), left.plus(cashOf(gone)), null);
  }

  /**
   * As it was before the debtor's account was asked. What was taken back meanwhile stays so.
   *
   * @param one that was refused; {@code null} when all was
   */
  Matched refused(String asked, @Nullable Allocation one) {
    return switch (asked) {
      case "book" -> without(allocations);
      case "match" -> one != null && allocations.contains(one) ? without(List.of(one)) : this;
      case "unmatch" -> one == null ? this : with(List.of(one), null);
      default -> this;
    };
  }

  /** The allocations to these items; all when none are named. */
  List<Allocation> of(List<String> items) {
    return items.isEmpty()
        ? allocations
        : allocations.stream().filter(one -> items.contains(one.item())).toList();
  }

  boolean isNothing() {
    return allocations.isEmpty() && earmark == null;
  }

  private Money cashOf(List<Allocation> some) {
    return some.stream().map(Allocation::cash).reduce(Money.zero(left.currency()), Money::plus);
  }

  /** One for one: two equal allocations are two. */
  private static List<Allocation> less(List<Allocation> from, List<Allocation> gone) {
    var kept = new ArrayList<>(from);
    gone.forEach(kept::remove);
    return kept;
  }
}
