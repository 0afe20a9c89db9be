package voti.orders.order;

import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.PricedAt;
import voti.orders.tax.VatTreatment;
import voti.values.Percentage;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * Gives what is asked for a price, VAT and a place in the order.
 *
 * @param prices where prices are found, on which day
 * @param vat of a supply to the buyer
 * @param byHand whether someone types it in, who is told at once what is wrong
 */
public record LinePricing(PriceResolution prices, VatTreatment vat, boolean byHand) {

  static final Percentage NO_DISCOUNT = Percentage.of("0");

  /**
   * The line at our price, without a discount.
   *
   * @throws RuleBroken when it has no price, or should not be sold like this
   */
  public OrderLine priced(RequestedLine line) {
    if (!line.quantity().isPositive()) {
      throw new RuleBroken(
          "quantities-are-positive",
          "Line " + line.line() + " asks for " + line.quantity() + "; it must be more than none.");
    }
    mustBeForSale(line);
    var price = price(line);
    return new OrderLine(
        line.line(),
        line.product(),
        line.sku(),
        line.name(),
        line.quantity(),
        price.column(),
        price.price(),
        NO_DISCOUNT,
        line.cost(),
        price.floorMargin(),
        vat.of(line.vatAtHome()),
        line.partialDelivery(),
        price.trace(),
        line.identification() == null ? null : line.identification().kept());
  }

  /**
   * Someone who types it in can be told at once.
   *
   * @throws RuleBroken when it should not be sold like this
   */
  public void mustBeForSale(RequestedLine line) {
    if (byHand && !line.objections().isEmpty()) {
      var objection = line.objections().getFirst();
      throw new RuleBroken(
          objection.rule(),
          objection.sentence(line.line()),
          new Fact("line", String.valueOf(line.line())),
          new Fact("product", line.sku()));
    }
  }

  PricedAt price(RequestedLine line) {
    if (!prices.hasList()) {
      throw new RuleBroken(
          "currency-has-a-price-list",
          "No price list in " + prices.currency() + " is in force on " + prices.day() + ".");
    }
    return prices
        .of(line.product(), line.quantity().amount())
        .orElseThrow(
            () ->
                new RuleBroken(
                    "product-has-a-price",
                    "No column that applies has a price for " + line.sku() + "."));
  }
}
