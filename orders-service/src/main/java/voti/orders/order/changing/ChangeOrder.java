package voti.orders.order.changing;

import java.util.Currency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.access.OrderAccess;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderLine;
import voti.orders.order.PromisedOrders;
import voti.orders.order.Repricing;
import voti.orders.order.RequestedLine;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.orders.order.capturing.Objections;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.Terms;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductFamilies;
import voti.orders.product.ProductStanding;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Hands a change to the order with all it needs to decide: prices, mandate, what has left. */
@Component
public class ChangeOrder {

  private final Commands commands;
  private final OrderAccess access;
  private final StoredOrders orders;
  private final SentGoods goods;
  private final Catalogue catalogue;
  private final PriceBooks books;
  private final Terms terms;
  private final Objections objections;
  private final ProductFamilies families;
  private final PromisedOrders promotions;
  private final String sellerCountry;

  ChangeOrder(
      Commands commands,
      OrderAccess access,
      StoredOrders orders,
      SentGoods goods,
      Catalogue catalogue,
      PriceBooks books,
      Terms terms,
      Objections objections,
      ProductFamilies families,
      PromisedOrders promotions,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.commands = commands;
    this.access = access;
    this.orders = orders;
    this.goods = goods;
    this.catalogue = catalogue;
    this.books = books;
    this.terms = terms;
    this.objections = objections;
    this.families = families;
    this.promotions = promotions;
    this.sellerCountry = sellerCountry;
  }

  /** Amends an order the caller may change. */
  public Accepted amend(String order, Amendment asked, Caller caller) {
    var captured = access.toWrite(order, caller);
    var stored = orders.find(order);
    var mandate = access.mandate(caller, asked.on());
    var judge = objections.of(captured.account(), asked.on());
    var day = asked.todaysPrices() ? asked.on() : captured.orderedOn();
    var lines = asked.lines().stream().map(line -> requested(line, stored, asked, judge)).toList();
    return promotions.amend(
        new AmendOrder(
            order,
            asked.on(),
            lines,
            asked.requestedFrom(),
            asked.requestedUntil(),
            new Repricing(
                books.in(captured.currency()),
                terms.of(captured.account(), Currency.getInstance(captured.currency()), day),
                day,
                asked.todaysPrices(),
                sellerCountry),
            goods.of(order),
            asked.reason(),
            mandate,
            asked.source(),
            families.ofEach(lines.stream().map(RequestedLine::product).toList()),
            null),
        OrderAccess.citing(caller, mandate));
  }

  /** Cancels an order the caller may change. */
  public Accepted cancel(String order, String reason, Caller caller) {
    access.toWrite(order, caller);
    return commands.send(new CancelOrder(order, reason, goods.of(order)), caller);
  }

  private RequestedLine requested(
      Amendment.Line line, StoredOrder order, Amendment asked, Objections.Judge judge) {
    var product = product(line, order);
    var unit = line.unit();
    var quantity =
        inItsUnit(product, new Quantity(line.amount(), unit == null ? product.unit() : unit));
    return new RequestedLine(
        line.line(),
        product.product(),
        product.sku(),
        product.name(),
        quantity,
        product.costOn(asked.on()),
        product.vatAtHome(),
        line.partialDelivery(),
        null,
        null,
        null,
        judge.against(product, quantity));
  }

  private ProductStanding product(Amendment.Line line, StoredOrder order) {
    var named = line.product();
    var product =
        named != null && line.line() == 0
            ? named
            : order
                .now()
                .lines()
                .line(line.line())
                .map(OrderLine::product)
                .orElseThrow(
                    () -> new Unknown("order-line", "The order has no line " + line.line() + "."));
    return catalogue
        .findNamed(product)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "product-is-known",
                    "There is no product " + product + ".",
                    new Fact("product", product)));
  }

  private static Quantity inItsUnit(ProductStanding product, Quantity quantity) {
    return product
        .inItsUnit(quantity)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "quantity-is-in-the-products-unit",
                    product.sku() + " is sold in " + product.unit() + ", not " + quantity.unit()));
  }
}
