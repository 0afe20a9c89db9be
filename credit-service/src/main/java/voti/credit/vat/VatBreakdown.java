package voti.credit.vat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.values.Ladder;
import voti.values.Money;

/**
 * The amounts of a document by the VAT they carry. VAT is computed once per category and rate on
 * their sum; where the whole was computed before, over more than this document, the document's
 * share of it is spread by the ladder, so that the documents of an order sum to the order.
 */
public final class VatBreakdown {

  private final Map<Vat, Money> bases = new LinkedHashMap<>();

  /** Adds an amount without VAT; an allowance is below zero. */
  public VatBreakdown add(Vat vat, Money amount) {
    bases.merge(vat, amount, Money::plus);
    return this;
  }

  /** The VAT computed here, once per category and rate. */
  public List<VatSubtotal> computed() {
    return bases.entrySet().stream()
        .filter(part -> !part.getValue().isZero() || bases.size() == 1)
        .map(part -> subtotal(part.getKey(), part.getValue(), vatOn(part)))
        .toList();
  }

  /**
   * The VAT as it was computed elsewhere, given out over the rates.
   *
   * @param total the VAT of the whole document
   * @return empty when there is VAT and nothing here carries any: it was not told which rate it is
   */
  public List<VatSubtotal> of(Money total) {
    var computed = computed();
    var sum = computed.stream().map(VatSubtotal::vat).reduce(total.minus(total), Money::plus);
    if (sum.equals(total)) {
      return computed;
    }
    var weights = computed.stream().map(VatBreakdown::exact).toList();
    if (weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() <= 0) {
      return List.of();
    }
    var shares = Ladder.spread(total, weights);
    var spread = new ArrayList<VatSubtotal>();
    for (var i = 0; i < shares.size(); i++) {
      var part = computed.get(i);
      spread.add(new VatSubtotal(part.category(), part.rate(), part.base(), shares.get(i)));
    }
    return List.copyOf(spread);
  }

  private static Money vatOn(Map.Entry<Vat, Money> part) {
    return part.getValue().times(part.getKey().rate().fraction());
  }

  private static BigDecimal exact(VatSubtotal part) {
    return part.base().amount().multiply(part.rate().fraction());
  }

  private static VatSubtotal subtotal(Vat vat, Money base, Money amount) {
    return new VatSubtotal(vat.category(), vat.rate(), base, amount);
  }
}
