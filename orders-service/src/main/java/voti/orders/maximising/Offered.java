package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import voti.orders.advice.AdviceLine;
import voti.orders.maximal.Candidate;
import voti.orders.maximal.PriceStep;
import voti.orders.pricing.PriceResolution;
import voti.orders.product.ProductStanding;
import voti.orders.tax.Vat;

/**
 * A product that could be on the order.
 *
 * @param most what the account would use, rounded up to whole packs, if so much can be promised
 */
record Offered(ProductStanding product, AdviceLine advice, Packs packs, long most, Vat vat) {

  /**
   * As the solver sees it, in minor units: each unit costs its price with VAT, rounded up, so that
   * no rounding of the order's VAT leads beyond a bound; it is worth its price by how likely it is
   * taken. Empty when it has no price in any quantity that may be ordered.
   */
  Optional<Candidate> candidate(PriceResolution prices) {
    var steps = new ArrayList<PriceStep>();
    var minimum = packs.minimum();
    var worth = 0L;
    for (var begins : prices.begins(product.product())) {
      var from = Math.max(1, begins.setScale(0, RoundingMode.CEILING).longValueExact());
      var price = prices.of(product.product(), BigDecimal.valueOf(from));
      if (price.isPresent()) {
        var digits = prices.currency().getDefaultFractionDigits();
        var net = price.get().price().amount().movePointRight(digits);
        if (steps.isEmpty()) {
          minimum = Math.max(minimum, from);
          worth = net.multiply(advice.confidence()).setScale(0, RoundingMode.HALF_UP).longValue();
        }
        var gross = net.multiply(BigDecimal.ONE.add(vat.rate().fraction()));
        var step =
            new PriceStep(
                steps.isEmpty() ? 1 : from,
                gross.setScale(0, RoundingMode.CEILING).longValueExact());
        steps.add(step);
      }
    }
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(product.product(), worth, packs.pack(), minimum, most, steps));
  }
}
