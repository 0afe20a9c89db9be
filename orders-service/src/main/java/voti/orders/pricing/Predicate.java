package voti.orders.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;

/**
 * What a column asks of a buyer beyond the contract's column; all of it must hold. {@code null}
 * asks nothing.
 *
 * @param segments the account is in one of them
 * @param accountClasses the account is of one of them
 * @param volumeFrom the least trailing volume, in the list's currency
 * @param volumeBelow the volume from which on it no longer applies
 * @param paymentDaysAtMost the longest term of payment; of two columns that ask for the same things
 *     the one with the shorter term wins
 */
public record Predicate(
    @Nullable List<String> segments,
    @Nullable List<String> accountClasses,
    @Nullable BigDecimal volumeFrom,
    @Nullable BigDecimal volumeBelow,
    @Nullable Integer paymentDaysAtMost) {

  /** Asks for nothing. */
  static final Predicate NONE = new Predicate(null, null, null, null, null);

  /** Lists are copied; an empty one asks for nothing. */
  public Predicate {
    segments = segments == null || segments.isEmpty() ? null : List.copyOf(segments);
    accountClasses =
        accountClasses == null || accountClasses.isEmpty() ? null : List.copyOf(accountClasses);
  }

  /** How many things it asks for; the two ends of a volume are one. */
  int conditions() {
    return (int)
        Stream.of(
                segments,
                accountClasses,
                volumeFrom == null ? volumeBelow : volumeFrom,
                paymentDaysAtMost)
            .filter(Objects::nonNull)
            .count();
  }

  /** Why it does not hold for a buyer; empty when it does. */
  Optional<String> whyNot(BuyerTerms terms) {
    if (segments != null && !segments.contains(String.valueOf(terms.segment()))) {
      return Optional.of("it is for the segments " + String.join(", ", segments));
    }
    if (accountClasses != null && !accountClasses.contains(String.valueOf(terms.accountClass()))) {
      return Optional.of("it is for the account classes " + String.join(", ", accountClasses));
    }
    if (volumeFrom != null && terms.volume().compareTo(volumeFrom) < 0) {
      return Optional.of("it is for a volume from " + volumeFrom.toPlainString());
    }
    if (volumeBelow != null && terms.volume().compareTo(volumeBelow) >= 0) {
      return Optional.of("it is for a volume below " + volumeBelow.toPlainString());
    }
    return paymentDaysAtMost != null && terms.paymentDays() > paymentDaysAtMost
        ? Optional.of("it is for payment within " + paymentDaysAtMost + " days")
        : Optional.empty();
  }

  /** What it saw of a buyer: the values it asks about. */
  List<Fact> saw(BuyerTerms terms) {
    var saw = new ArrayList<Fact>();
    if (segments != null) {
      saw.add(new Fact("segment", terms.segment() == null ? "not known" : terms.segment()));
    }
    if (accountClasses != null) {
      saw.add(
          new Fact(
              "account-class", terms.accountClass() == null ? "not known" : terms.accountClass()));
    }
    if (volumeFrom != null || volumeBelow != null) {
      saw.add(new Fact("trailing-volume", terms.volume().toPlainString()));
    }
    if (paymentDaysAtMost != null) {
      saw.add(new Fact("payment-days", String.valueOf(terms.paymentDays())));
    }
    return saw;
  }

  /** Whether some buyer could satisfy both, and neither is narrower by its term of payment. */
  boolean ties(Predicate other) {
    return conditions() == other.conditions()
        && (paymentDaysAtMost == null
            || other.paymentDaysAtMost == null
            || paymentDaysAtMost.equals(other.paymentDaysAtMost))
        && meet(segments, other.segments)
        && meet(accountClasses, other.accountClasses)
        && (volumeBelow == null
            || other.volumeFrom == null
            || volumeBelow.compareTo(other.volumeFrom) > 0)
        && (other.volumeBelow == null
            || volumeFrom == null
            || other.volumeBelow.compareTo(volumeFrom) > 0);
  }

  private static boolean meet(@Nullable List<String> one, @Nullable List<String> other) {
    return one == null || other == null || one.stream().anyMatch(other::contains);
  }
}
