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
import voti.orders.product.Catalogue;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.values.decision.RuleBroken;

/** Takes orders that arrive as UBL; whatever is wrong is said with the element it is in. */
@Component
class UblIntake {

  private final Intake intake;
  private final Catalogue catalogue;

  UblIntake(Intake intake, Catalogue catalogue) {
    this.intake = intake;
    this.catalogue = catalogue;
  }

  OrderTaken take(byte[] xml, Caller caller) {
    var request = request(xml);
    try {
      return intake.take(request, null, caller);
    } catch (RuleBroken broken) {
      throw new BadDocument("/Order", broken.sentence());
    }
  }

  OrderRequest request(byte[] xml) {
    var order = UblOrder.read(xml);
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
        lines(order, prices),
        order.allowancesOrCharges(false),
        order.allowancesOrCharges(true),
        order.statedTax(),
        order.statedPayable(),
        new Source("ubl", identity, Intake.hash(xml)));
  }

  private List<OrderRequest.Line> lines(UblOrder order, PriceResolution prices) {
    var stated = order.lines();
    var numbers = LineNumbers.of(stated.stream().map(UblLine::statedNumber).toList());
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : stated) {
      var product = product(line);
      if (prices.of(product.product()).isEmpty()) {
        throw line.withoutPrice();
      }
      lines.add(
          new OrderRequest.Line(
              numbers.get(lines.size()),
              product,
              line.quantity(product.unit()),
              line.partialDelivery(),
              line.price(),
              line.amount()));
    }
    return lines;
  }

  private ProductIntroduced product(UblLine line) {
    return catalogue.findBySku(line.sku()).orElseThrow(line::unknownProduct);
  }
}
