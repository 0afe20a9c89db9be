package voti.orders.advising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import voti.orders.advice.AdviceLine;
import voti.orders.product.ProductStanding;

/**
 * A product that is offered.
 *
 * @param confidence in percent
 * @param reasons the surest first
 */
record AdvisedProduct(
    String product,
    String sku,
    String name,
    String unit,
    BigDecimal quantity,
    BigDecimal confidence,
    List<Why> reasons) {

  /** A reason by its kind, its confidence in percent, and the facts of its sentence. */
  record Why(String kind, BigDecimal confidence, Map<String, String> facts) {}

  static AdvisedProduct of(AdviceLine line, ProductStanding product) {
    return new AdvisedProduct(
        product.product(),
        product.sku(),
        product.name(),
        product.unit(),
        plain(line.quantity()),
        percent(line.confidence()),
        line.reasons().stream()
            .map(one -> new Why(one.kind().word(), percent(one.confidence()), one.facts()))
            .toList());
  }

  /** A median of two has a decimal more than it needs. */
  private static BigDecimal plain(BigDecimal quantity) {
    var stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }
}
