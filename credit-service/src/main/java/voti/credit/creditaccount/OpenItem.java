package voti.credit.creditaccount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What is left of an item.
 *
 * @param open what it is carried at, signed: below zero when it is ours to give back
 * @param dueOn when the last of it is due; {@code null} for what was booked before due dates were
 *     kept here
 * @param disputes what is disputed of it, by dispute
 * @param reached the dunning level it has reached as a whole; 0 before the first
 * @param original what is open in its own currency; {@code null} when that is the account's
 * @param revalued what of {@code open} came by revaluation and may be reversed; {@code null} for
 *     nothing
 * @param parts in which it is due; {@code null} when it is due as a whole
 */
record OpenItem(
    Money open,
    @Nullable LocalDate dueOn,
    Map<String, Money> disputes,
    int reached,
    @Nullable Money original,
    @Nullable Money revalued,
    @Nullable Instalments parts) {

  OpenItem {
    disputes = Map.copyOf(disputes);
  }

  /** Of which nothing is open yet, or any more. */
  static OpenItem nothing(
      Money like,
      @Nullable Money original,
      @Nullable LocalDate dueOn,
      @Nullable Instalments parts) {
    var none = original == null ? null : Money.zero(original.currency());
    return new OpenItem(Money.zero(like.currency()), dueOn, Map.of(), 0, none, null, parts);
  }

  /** An item that was booked before its own currency was kept has none ever. */
  OpenItem plus(Money change, @Nullable Money inItsCurrency) {
    if (original == null || inItsCurrency == null) {
      return new OpenItem(open.plus(change), dueOn, disputes, reached, original, revalued, parts);
    }
    var rest = original.plus(inItsCurrency);
    var falls = inItsCurrency.isNegative() != original.isNegative();
    return new OpenItem(
        open.plus(change),
        dueOn,
        disputes,
        reached,
        rest,
        revalued == null || !falls ? revalued : Carried.share(revalued, rest, original),
        parts);
  }

  /** A revaluation comes on top of those before it; a reversal takes all of them off. */
  OpenItem carried(Revalued now, boolean reversal) {
    var sum = revalued == null ? now.change() : revalued.plus(now.change());
    return new OpenItem(
        now.after(), dueOn, disputes, reached, original, reversal ? null : sum, parts);
  }

  /** What is open in its own currency. */
  Money owed() {
    return original == null ? open : original;
  }

  OpenItem disputed(String dispute, @Nullable Money amount) {
    var all = new LinkedHashMap<>(disputes);
    if (amount == null) {
      all.remove(dispute);
    } else {
      all.put(dispute, amount);
    }
    return new OpenItem(open, dueOn, all, reached, original, revalued, parts);
  }

  /**
   * @param part that has reached it; {@code null} for the item as a whole
   */
  OpenItem raisedTo(int next, @Nullable Integer part) {
    return parts != null && part != null && parts.has(part)
        ? due(parts.raised(part, next))
        : new OpenItem(open, dueOn, disputes, Math.max(reached, next), original, revalued, parts);
  }

  OpenItem due(@Nullable Instalments in) {
    return new OpenItem(open, dueOn, disputes, reached, original, revalued, in);
  }

  /** The highest dunning level that something open of it has reached. */
  int level() {
    return parts == null ? reached : Math.max(reached, parts.level(owed()));
  }

  int levelOf(@Nullable Integer part) {
    return parts != null && part != null && parts.has(part)
        ? Math.max(reached, parts.levels().get(part - 1))
        : reached;
  }

  /** What is late on a day: nothing of what is disputed. */
  Money overdueOn(LocalDate day) {
    return late(day).map(Late::amount).reduce(Money.zero(open.currency()), Money::plus);
  }

  /** Days that the oldest of it is late that nobody disputes; 0 when none is. */
  long daysLateOn(LocalDate day) {
    return late(day).mapToLong(part -> ChronoUnit.DAYS.between(part.dueOn(), day)).max().orElse(0);
  }

  private record Late(LocalDate dueOn, Money amount) {}

  private Stream<Late> late(LocalDate day) {
    if (parts == null) {
      return dueOn == null ? Stream.empty() : late(dueOn, open.minus(disputed()), day);
    }
    var undisputed = Instalments.undisputed(parts.carried(open, owed()), disputed());
    return IntStream.range(0, undisputed.size())
        .boxed()
        .flatMap(i -> late(parts.agreed().get(i).dueOn(), undisputed.get(i), day));
  }

  private static Stream<Late> late(LocalDate due, Money amount, LocalDate day) {
    return due.isBefore(day) && amount.isPositive()
        ? Stream.of(new Late(due, amount))
        : Stream.empty();
  }

  Money disputed() {
    return disputes.values().stream().reduce(Money.zero(open.currency()), Money::plus);
  }

  boolean isNothing() {
    return open.isZero() && (original == null || original.isZero());
  }

  /** Whether it is worth remembering when nothing is open of it. */
  boolean isRemembered() {
    return !disputes.isEmpty() || parts != null;
  }

  /** What a part of it, in its own currency, is carried at. */
  Money share(Money part) {
    return original == null ? part : Carried.share(open, part, original);
  }

  /** What a part of it, in the account's currency, is in its own. */
  @Nullable Money originalOf(Money part) {
    return original == null ? null : Carried.share(original, part, open);
  }
}
