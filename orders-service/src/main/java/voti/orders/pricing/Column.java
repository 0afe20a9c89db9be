package voti.orders.pricing;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * A column of a price list: whom it is for, and the margin no line may fall below unescalated.
 *
 * @param name {@code A}
 * @param contractColumn it applies where the buyer's contract names this column; {@code null}: to
 *     everyone
 * @param floorMargin the least margin, as a share of the net amount
 * @param asks what else it asks of a buyer; {@code null}: nothing
 */
public record Column(
    String name,
    @Nullable String contractColumn,
    Percentage floorMargin,
    @Nullable Predicate asks) {

  private static final int CONTRACT = 100;

  /** A column that asks for nothing but the contract's column. */
  public Column(String name, @Nullable String contractColumn, Percentage floorMargin) {
    this(name, contractColumn, floorMargin, null);
  }

  Predicate predicate() {
    return Objects.requireNonNullElse(asks, Predicate.NONE);
  }

  /** Why the column is not for a buyer; empty when it is. */
  Optional<String> whyNot(BuyerTerms terms) {
    return contractColumn != null && !contractColumn.equals(terms.contractColumn())
        ? Optional.of("it is for contracts that name column " + contractColumn)
        : predicate().whyNot(terms);
  }

  /**
   * How much it asks for: of two that apply, the one that asks for more wins. What a contract names
   * was negotiated, so it counts more than anything else.
   */
  int specificity() {
    return (contractColumn == null ? 0 : CONTRACT) + predicate().conditions();
  }

  /** Whether some buyer could hit both, and nothing says which of them wins. */
  boolean ties(Column other) {
    return Objects.equals(contractColumn, other.contractColumn)
        && predicate().ties(other.predicate());
  }

  /** The longest term of payment it allows; of equals, the shorter wins. */
  int longestTerm() {
    var days = predicate().paymentDaysAtMost();
    return days == null ? Integer.MAX_VALUE : days;
  }
}
