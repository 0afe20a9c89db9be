package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * @param there what can be promised of it; {@code null}: it has no stock and can always be ordered
 */
record Offered(
    ProductStanding product,
    AdviceLine advice,
    Packs packs,
    long most,
    @Nullable BigDecimal there,
    Vat vat) {

  /** The same where less may be ordered. */
  Offered atMost(long less) {
    return new Offered(product, advice, packs, less, there, vat);
  }

  /**
   * As the solver sees it, in minor units: each unit costs its price with VAT, rounded up, so that
   * no rounding of the order's VAT leads beyond a bound; it is worth its price by how likely it is
   * taken. Both prices are after the promotions that are sure. Empty when it has no price in any
   * quantity that may be ordered.
   */
  Optional<Candidate> candidate(PriceResolution prices, CandidatePromotions promotions) {
    var steps = new ArrayList<PriceStep>();
    var minimum = packs.minimum();
    var worth = 0L;
    for (var begins : prices.begins(product.product())) {
      var from = Math.max(1, begins.setScale(0, RoundingMode.CEILING).longValueExact());
      var price = prices.of(product.product(), BigDecimal.valueOf(from));
      if (price.isPresent()) {
        var digits = prices.currency().getDefaultFractionDigits();
        var least = Math.max(from, Math.max(minimum, packs.pack()));
        var net = promotions.unitPrice(this, price.get(), least).movePointRight(digits);
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
