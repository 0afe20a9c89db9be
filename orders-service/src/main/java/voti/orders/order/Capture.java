package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.pricing.PriceResolution;
import voti.orders.tax.VatTreatment;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleBroken;

/** Turns what a buyer asks for into an order at our prices and our VAT. */
final class Capture {

  private static final Percentage NO_DISCOUNT = Percentage.of("0");

  private final CaptureOrder asked;
  private final PriceResolution prices;
  private final VatTreatment vat;

  Capture(CaptureOrder asked) {
    this.asked = asked;
    this.prices =
        new PriceResolution(
            asked.books(),
            asked.allowance().currency(),
            asked.buyer().contractColumn(),
            asked.orderedOn());
    this.vat =
        new VatTreatment(asked.sellerCountry(), asked.buyer().country(), asked.buyer().vatNumber());
  }

  OrderCaptured captured() {
    if (asked.lines().isEmpty()) {
      throw new RuleBroken("order-has-lines", "An order needs at least one line.");
    }
    var lines =
        new OrderLines(
            asked.lines().stream().map(this::priced).toList(), asked.allowance(), asked.charge());
    if (asked.allowance().isNegative() || asked.charge().isNegative()) {
      throw new RuleBroken(
          "totals-are-never-negative", "Allowances and charges are stated without a sign.");
    }
    if (lines.goods().isNegative()) {
      throw new RuleBroken(
          "totals-are-never-negative",
          "An allowance of " + lines.allowance() + " is more than the lines are worth.");
    }
    return new OrderCaptured(
        asked.order(),
        asked.buyer().account(),
        asked.buyer(),
        asked.number(),
        asked.currency(),
        asked.orderedOn(),
        asked.requestedFrom(),
        asked.requestedUntil(),
        lines,
        differences(lines),
        asked.source());
  }

  private OrderLine priced(RequestedLine line) {
    if (!line.quantity().isPositive()) {
      throw new RuleBroken(
          "quantities-are-positive",
          "Line " + line.line() + " asks for " + line.quantity() + "; it must be more than none.");
    }
    if (!prices.hasList()) {
      throw new RuleBroken(
          "currency-has-a-price-list",
          "No price list in " + asked.currency() + " is in force on " + asked.orderedOn() + ".");
    }
    var price =
        prices
            .of(line.product())
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-has-a-price",
                        "No column that applies has a price for " + line.sku() + "."));
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
        price.trace());
  }

  private List<Difference> differences(OrderLines ours) {
    var found = new ArrayList<Difference>();
    for (var line : asked.lines()) {
      var our = ours.line(line.line()).orElseThrow();
      var before = found.size();
      add(found, "price of line " + line.line(), our.listPrice(), line.statedPrice());
      if (found.size() == before) {
        add(found, "amount of line " + line.line(), our.amount(), line.statedAmount());
      }
    }
    add(found, "tax", ours.vat(), asked.statedTax());
    add(found, "amount to pay", ours.total(), asked.statedPayable());
    return found;
  }

  private static void add(List<Difference> found, String what, Money ours, @Nullable Money theirs) {
    if (theirs != null && !theirs.equals(ours)) {
      found.add(new Difference(found.size() + 1, what, ours.toString(), theirs.toString(), false));
    }
  }
}
