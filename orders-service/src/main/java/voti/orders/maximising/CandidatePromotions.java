package voti.orders.maximising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voti.orders.maximal.MaximalOrder;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.PricedAt;
import voti.orders.promotion.Gains;
import voti.orders.promotion.OfferedLine;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.Promotions;
import voti.orders.promotion.SurePromotions;
import voti.orders.promotion.SurePromotions.Uncounted;
import voti.values.Quantity;

/**
 * Promotions as they bear on what may be ordered: those that are sure lower a product's price while
 * the order is looked for, all of them are looked at again once it is found.
 */
final class CandidatePromotions {

  private final OfferedPromotions offered;
  private final PriceResolution prices;
  private final SurePromotions sure;

  CandidatePromotions(
      OfferedPromotions offered, Collection<Offered> candidates, PriceResolution prices) {
    this.offered = offered;
    this.prices = prices;
    this.sure =
        new SurePromotions(
            offered, candidates.stream().flatMap(one -> dearest(one).stream()).toList());
  }

  /** What a unit costs at most, without VAT, in lines of at least so many. */
  BigDecimal unitPrice(Offered one, PricedAt price, long least) {
    return sure.unitPrice(line(1, one, price, BigDecimal.valueOf(least)));
  }

  /** The same product, no more of it than leaves what would come on top. */
  Offered withRoomOnTop(Offered one) {
    var there = one.there();
    var dearest = dearest(one);
    if (there == null || dearest.isEmpty()) {
      return one;
    }
    var unit = one.product().unit();
    var most =
        one.packs()
            .within(
                there,
                one.most(),
                units -> sure.onTopAtMost(dearest.get().of(new Quantity(units, unit))));
    return one.atMost(most);
  }

  /** What all promotions together give the order that was found, its lines numbered from 1. */
  Gains of(MaximalOrder found, Map<String, Offered> candidates) {
    var lines = new ArrayList<OfferedLine>();
    for (var line : found.lines()) {
      var one = Objects.requireNonNull(candidates.get(line.product()));
      var quantity = BigDecimal.valueOf(line.quantity());
      var price = prices.of(line.product(), quantity).orElseThrow();
      lines.add(line(lines.size() + 1, one, price, quantity));
    }
    return Promotions.give(lines, offered.occasion(), offered.offers());
  }

  List<Uncounted> uncounted() {
    return sure.uncounted();
  }

  private Optional<OfferedLine> dearest(Offered one) {
    return prices.begins(one.product().product()).stream()
        .flatMap(begins -> prices.of(one.product().product(), begins.max(BigDecimal.ONE)).stream())
        .max(Comparator.comparing(PricedAt::price))
        .map(price -> line(1, one, price, BigDecimal.valueOf(Math.max(1, one.most()))));
  }

  private OfferedLine line(int number, Offered one, PricedAt price, BigDecimal units) {
    var quantity = new Quantity(units, one.product().unit());
    return offered.line(number, one.product(), quantity, price, price.price().times(units));
  }
}
