package voti.orders.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.document.BadDocument;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.Source;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.pricing.PriceResolution;
import voti.values.decision.RuleBroken;

/** Takes orders that arrive as UBL; whatever is wrong is said with the element it is in. */
@Component
class UblIntake {

  private final Intake intake;
  private final Products products;
  private final UblChangeIntake changes;

  UblIntake(Intake intake, Products products, UblChangeIntake changes) {
    this.intake = intake;
    this.products = products;
    this.changes = changes;
  }

  OrderTaken take(byte[] xml, Caller caller) {
    var document = UblOrder.read(xml);
    if (document.kind() != UblKind.ORDER) {
      return changes.take(document, xml, caller);
    }
    var request = request(document, xml, caller);
    try {
      return intake.take(request, null, caller);
    } catch (RuleBroken broken) {
      throw new BadDocument("/Order", broken.sentence());
    }
  }

  private OrderRequest request(UblOrder order, byte[] xml, Caller caller) {
    var number = order.number();
    var day = order.issuedOn();
    var currency = order.currency();
    var gln = order.buyer();
    var buyer = intake.buyer(gln);
    if (buyer == null) {
      throw new BadDocument(
          "/Order/BuyerCustomerParty/Party/PartyIdentification/ID",
          "No account has the GLN " + gln + "; register the buyer first.");
    }
    var prices = intake.prices(buyer, currency, day);
    if (!prices.hasList()) {
      throw new BadDocument(
          "/Order/DocumentCurrencyCode",
          "No price list in %s is in force on %s.".formatted(currency, day));
    }
    var identity = Intake.identity(gln, number, day);
    return new OrderRequest(
        Intake.orderId(buyer, identity),
        buyer.account(),
        number,
        currency.getCurrencyCode(),
        day,
        order.requestedFrom(),
        order.requestedUntil(),
        lines(order, prices, products.all(order.lines(), buyer.account(), number, caller)),
        order.allowancesOrCharges(false),
        order.allowancesOrCharges(true),
        order.statedTax(),
        order.statedPayable(),
        new Source("ubl", identity, Intake.hash(xml)),
        order.coupons());
  }

  private static List<OrderRequest.Line> lines(
      UblOrder order, PriceResolution prices, List<Products.Named> products) {
    var stated = order.lines();
    var numbers = LineNumbers.of(stated.stream().map(UblLine::statedNumber).toList());
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : stated) {
      var named = products.get(lines.size());
      var product = named.product();
      var quantity = line.quantity(product);
      if (prices.of(product.product(), quantity.amount()).isEmpty()) {
        throw line.withoutPrice();
      }
      lines.add(
          new OrderRequest.Line(
              numbers.get(lines.size()),
              product,
              quantity,
              line.partialDelivery(),
              line.price(product),
              line.amount(),
              named.named()));
    }
    return lines;
  }
}
