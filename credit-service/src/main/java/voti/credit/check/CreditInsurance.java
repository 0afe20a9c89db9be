package voti.credit.check;

import voti.values.Money;
import voti.values.Percentage;

/**
 * What an insurer covers. It is shown and not added to the proposed limit: headroom adds cover to
 * the limit while it is in force.
 *
 * @param cover the insurer's limit
 * @param insured the share of a loss it pays
 */
public record CreditInsurance(Evidence evidence, Money cover, Percentage insured) implements Input {

  @Override
  public String kind() {
    return "insurance";
  }
}
