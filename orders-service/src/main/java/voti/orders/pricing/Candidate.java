package voti.orders.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Fact;

/**
 * One column that was considered for a price: part of the trace that stays with the order line.
 *
 * @param candidate as people read it: {@code List 2010, version 1, column B}
 * @param priceList where it comes from
 * @param version of the list
 * @param column its name
 * @param values what its predicate saw
 * @param applies whether it could have won
 * @param price of one unit; {@code null} when it has none for the product
 * @param reason why it won or not
 * @param winner at most one candidate has it
 */
public record Candidate(
    String candidate,
    String priceList,
    int version,
    String column,
    List<Fact> values,
    boolean applies,
    @Nullable Money price,
    String reason,
    boolean winner) {

  /** The list is copied. */
  public Candidate {
    values = List.copyOf(values);
  }

  Candidate won(String why) {
    return new Candidate(candidate, priceList, version, column, values, true, price, why, true);
  }

  Candidate lost(String why) {
    return new Candidate(candidate, priceList, version, column, values, true, price, why, false);
  }
}
