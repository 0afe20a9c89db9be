package voti.credit.authority;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import voti.values.Money;

/**
 * One row of the matrix.
 *
 * @param row its name
 * @param classes the credit classes it is for ({@code unknown}: no valid check); empty for any
 * @param upTo the largest amount by currency; a currency that is not named is beyond it; empty for
 *     any amount
 * @param approvals each by a different person
 * @param answerWithinHours working hours after which a deputy may decide too
 */
public record Row(
    String row,
    List<String> classes,
    Map<String, BigDecimal> upTo,
    List<Step> approvals,
    int answerWithinHours) {

  private static final int MOST_PERSONS = 4;

  /** One to four persons, and a clock. */
  public Row {
    classes = List.copyOf(classes);
    upTo = Map.copyOf(upTo);
    approvals = List.copyOf(approvals);
    if (approvals.isEmpty() || approvals.size() > MOST_PERSONS || answerWithinHours < 1) {
      throw new IllegalArgumentException("row " + row + " asks nobody, too many, or no answer");
    }
  }

  boolean isFor(Money amount, String creditClass) {
    var most = upTo.get(amount.currency().getCurrencyCode());
    return (classes.isEmpty() || classes.contains(creditClass))
        && (upTo.isEmpty() || (most != null && amount.amount().compareTo(most) <= 0));
  }

  boolean isForAll() {
    return classes.isEmpty() && upTo.isEmpty();
  }
}
