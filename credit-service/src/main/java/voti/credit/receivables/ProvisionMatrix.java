package voti.credit.receivables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import voti.values.Money;

/**
 * Expected loss by age: {@code Σ bucket × loss rate} (the simplified approach of IFRS 9, B5.5.35).
 *
 * @param rates one for each bucket, in their order
 */
public record ProvisionMatrix(List<LossRate> rates) {

  /** Rates are copied. */
  public ProvisionMatrix {
    rates = List.copyOf(rates);
  }

  /**
   * What to set aside.
   *
   * @param byBucket each rounded for itself, to be shown
   * @param total the exact sum, rounded once; so it may differ from the sum of what is shown
   */
  public record Provision(List<Money> byBucket, Money total) {}

  /** Of a bucket below zero, where credit notes outweigh invoices, nothing can be lost. */
  public Provision of(Aged aged) {
    if (aged.byBucket().size() != rates.size()) {
      throw new IllegalArgumentException("there is not one loss rate for each bucket");
    }
    var shown = new ArrayList<Money>();
    var exact = BigDecimal.ZERO;
    for (var i = 0; i < rates.size(); i++) {
      var loss = rates.get(i).times(aged.byBucket().get(i).amount().max(BigDecimal.ZERO));
      shown.add(Money.rounded(loss, aged.currency()));
      exact = exact.add(loss);
    }
    return new Provision(List.copyOf(shown), Money.rounded(exact, aged.currency()));
  }
}
