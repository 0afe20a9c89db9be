package voti.orders.stock;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.product.StoredProducts;
import voti.orders.stock.StockEvent.StockOpened;
import voti.values.Ids;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Who may look and book, and the stock or product a request is about. */
@Component
public class StockAccess {

  private final EventStore store;
  private final Catalogue catalogue;
  private final StoredProducts products;

  StockAccess(EventStore store, Catalogue catalogue, StoredProducts products) {
    this.store = store;
    this.catalogue = catalogue;
    this.products = products;
  }

  /** Whoever sells, delivers or audits may look. */
  public Caller reader(Caller caller) {
    return caller.as(
        Roles.WAREHOUSE,
        Roles.KAM,
        Roles.SUPPORT,
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.QUALITY,
        Roles.ADMIN,
        Roles.AUDITOR);
  }

  /** Whoever keeps the warehouse books. */
  Caller keeper(Caller caller) {
    return caller.as(Roles.WAREHOUSE, Roles.INTEGRATION);
  }

  /** How a stock began, from the store itself. */
  public StockOpened opened(String stock) {
    if (Ids.isA("stk", stock)) {
      var events = store.readEvents(stock, 0);
      while (events.hasNext()) {
        if (events.next().getPayload() instanceof StockOpened opened) {
          return opened;
        }
      }
    }
    throw new Unknown(
        "stock-is-known", "There is no stock " + stock + ".", new Fact("stock", stock));
  }

  /** The product with that id or item number. */
  public ProductStanding product(String named) {
    return catalogue
        .findNamed(named)
        .or(() -> products.find(named))
        .orElseThrow(
            () ->
                new Unknown(
                    "product-is-known",
                    "There is no product " + named + ".",
                    new Fact("product", named)));
  }

  /** A quantity in the product's own unit. */
  static Quantity ofIts(ProductStanding product, Quantity quantity) {
    return product
        .inItsUnit(quantity)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "product-is-handled-in-unit",
                    "%s is not handled in %s, but in %s and its packs."
                        .formatted(product.sku(), quantity.unit(), product.unit()),
                    new Fact("unit", quantity.unit())));
  }

  /** The same for a stock's product. */
  Quantity ofIts(StockOpened opened, Quantity quantity) {
    return ofIts(product(opened.product()), quantity);
  }
}
