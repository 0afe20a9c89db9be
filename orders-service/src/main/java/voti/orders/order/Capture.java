package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.pricing.PriceResolution;
import voti.orders.tax.VatTreatment;
import voti.values.Money;
import voti.values.decision.RuleBroken;

/** Turns what a buyer asks for into an order at our prices and our VAT. */
final class Capture {

  private final CaptureOrder asked;
  private final LinePricing pricing;

  Capture(CaptureOrder asked) {
    this.asked = asked;
    this.pricing =
        new LinePricing(
            new PriceResolution(
                asked.books(), asked.allowance().currency(), asked.terms(), asked.orderedOn()),
            new VatTreatment(
                asked.sellerCountry(), asked.buyer().country(), asked.buyer().vatNumber()),
            asked.source().isByHand());
  }

  OrderCaptured captured() {
    if (asked.lines().isEmpty()) {
      throw new RuleBroken("order-has-lines", "An order needs at least one line.");
    }
    var lines =
        new OrderLines(
            asked.lines().stream().map(pricing::priced).toList(),
            asked.allowance(),
            asked.charge());
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
        asked.source(),
        asked.coupons());
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
    for (var line : asked.lines()) {
      OtherNames.of(line).forEach(name -> add(found, name));
      line.objections().forEach(objection -> add(found, objection.on(line.line())));
    }
    return found;
  }

  private static void add(List<Difference> found, Difference another) {
    found.add(
        new Difference(
            found.size() + 1,
            another.what(),
            another.ours(),
            another.theirs(),
            another.confirmed()));
  }

  private static void add(List<Difference> found, String what, Money ours, @Nullable Money theirs) {
    if (theirs != null && !theirs.equals(ours)) {
      found.add(new Difference(found.size() + 1, what, ours.toString(), theirs.toString(), false));
    }
  }
}
