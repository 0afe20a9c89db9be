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
 * @param undone allocations that were refused after they had been taken back here: the debtor's
 *     account never had them, so that it will refuse their mirror too
 */
record Matched(
    List<Allocation> allocations,
    Money left,
    @Nullable String earmark,
    List<Allocation> undone) {

  Matched {
    allocations = List.copyOf(allocations);
    undone = List.copyOf(undone);
  }

  static Matched nothing(Money amount) {
    return new Matched(List.of(), amount, null, List.of());
  }

  Matched with(List<Allocation> more, @Nullable String kept) {
    var all = new ArrayList<>(allocations);
    all.addAll(more);
    return new Matched(all, left.minus(cashOf(more)), kept == null ? earmark : kept, undone);
  }

  /** Without these; taking cash back ends what the rest was kept for. */
  Matched without(List<Allocation> gone) {
    return new Matched(less(allocations, gone), left.plus(cashOf(gone)), null, undone);
  }

  /** As it was before the debtor's account was asked. */
  Matched refused(String asked, @Nullable Allocation one) {
    if (asked.equals("return")) {
      return this;
    }
    if (one == null) {
      return new Matched(List.of(), left.plus(cashOf(allocations)), null, undone);
    }
    var only = List.of(one);
    if (asked.equals("match")) {
      return allocations.contains(one)
          ? without(only)
          : new Matched(allocations, left, earmark, plus(undone, one));
    }
    return undone.contains(one)
        ? new Matched(allocations, left, earmark, less(undone, only))
        : with(only, null);
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

  private static List<Allocation> plus(List<Allocation> to, Allocation one) {
    var all = new ArrayList<>(to);
    all.add(one);
    return all;
  }
}
