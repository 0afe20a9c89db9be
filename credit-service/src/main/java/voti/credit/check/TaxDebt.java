package voti.credit.check;

import voti.values.Money;

/** What is owed to the tax authority; zero when it says so. */
public record TaxDebt(Evidence evidence, Money amount) implements Input {

  @Override
  public String kind() {
    return "tax-debt";
  }
}
