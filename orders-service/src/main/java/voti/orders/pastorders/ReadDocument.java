package voti.orders.pastorders;

import java.util.Currency;
import java.util.Locale;
import voti.orders.pastorder.PastCharge;
import voti.orders.pastorder.PastKind;
import voti.orders.pastorder.PastLine;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrdersCommand.PastDocument;
import voti.orders.pastorder.PastPurchase;
import voti.orders.pastorders.ImportRequest.ChargeRequest;
import voti.orders.pastorders.ImportRequest.DocumentRequest;
import voti.orders.pastorders.ImportRequest.LineRequest;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Makes a past order or return of what was sent: its products found, each line worth something. */
record ReadDocument(Currency currency, KnownProducts products) {

  /**
   * The document.
   *
   * @throws voti.values.decision.CommercialRefusal naming the rule that stands against it
   */
  PastDocument of(DocumentRequest request) {
    var kind = PastKind.valueOf(request.kind().toUpperCase(Locale.ROOT));
    if (request.goods().isEmpty() && request.beside().isEmpty()) {
      throw new RuleBroken(
          "past-order-has-lines", request.number() + " has neither goods nor charges.");
    }
    return new PastDocument(
        kind,
        new PastOrder(
            request.number(),
            request.at(),
            request.on(),
            currency.getCurrencyCode(),
            request.goods().stream().map(line -> line(line, kind, request)).toList(),
            request.beside().stream().map(this::charge).toList()));
  }

  private PastLine line(LineRequest line, PastKind kind, DocumentRequest request) {
    var product =
        products
            .find(line.product())
            .orElseThrow(
                () ->
                    new Unknown(
                        "product-is-known",
                        "line " + line.line() + ": there is no product " + line.product(),
                        new Fact("product", line.product())));
    var back = line.broughtBack();
    if (back != null && (kind == PastKind.PURCHASE || back.on().isAfter(request.on()))) {
      throw new RuleBroken(
          "return-follows-its-purchase",
          "line " + line.line() + ": " + back.number() + " cannot be what it brings back.",
          new Fact("purchase", back.number()));
    }
    return new PastLine(
        line.line(),
        product.product(),
        new Quantity(line.quantity(), product.unit()),
        line.price(),
        Money.rounded(line.quantity().multiply(line.price()), currency),
        back == null ? null : new PastPurchase(back.number(), back.on()));
  }

  private PastCharge charge(ChargeRequest charge) {
    return new PastCharge(
        charge.line(),
        charge.code(),
        charge.quantity(),
        charge.price(),
        Money.rounded(charge.quantity().multiply(charge.price()), currency));
  }
}
