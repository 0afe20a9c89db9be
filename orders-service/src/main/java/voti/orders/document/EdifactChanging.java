package voti.orders.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.document.BadDocument;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.OrderLine;
import voti.orders.order.Source;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.orders.order.changing.Amendment;
import voti.orders.order.changing.ChangeOrder;
import voti.orders.product.ProductStanding;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/**
 * Takes ORDCHG, which changes lines of an order, and ORDERS that replace one (function 5), which
 * say all of it anew: what they do not name any more goes.
 */
@Component
class EdifactChanging {

  private static final String ADDED = "1";
  private static final String DELETED = "2";

  private final NumberedOrders numbered;
  private final StoredOrders orders;
  private final ChangeOrder changes;
  private final KnownChanges known;
  private final Products products;

  EdifactChanging(
      NumberedOrders numbered,
      StoredOrders orders,
      ChangeOrder changes,
      KnownChanges known,
      Products products) {
    this.numbered = numbered;
    this.orders = orders;
    this.changes = changes;
    this.known = known;
    this.products = products;
  }

  OrderTaken take(EdifactOrder document, BuyerCopy buyer, Source source, Caller caller) {
    var id =
        numbered.find(
            buyer.account(), document.orderNumber(), document.orderedOn(), document::unknownOrder);
    var order = orders.find(id);
    if (known.wasTaken(id, source, document.number(), document::refused)) {
      return UblChangeIntake.unchanged(document.number(), order, 0);
    }
    mustKeepTotals(document, order);
    EdifactIntake.mustBeCounted(document, "2", new BigDecimal(document.lines().size()));
    allKnown(document, buyer.account(), caller);
    var lines = document.isChange() ? changed(document, order) : anew(document, order);
    var wanted = document.wanted();
    var cause = "change|" + source.identity() + "#" + source.hash();
    var reason = document.reason();
    try {
      var accepted =
          changes.amend(
              id,
              new Amendment(
                  document.issuedOn(), lines, wanted.from(), wanted.until(), false, reason, source),
              caller.causedBy(cause).because(reason));
      return UblChangeIntake.told(document.number(), order, accepted, DocumentTaken.AMENDED);
    } catch (RuleBroken | WrongState | Unknown refused) {
      throw document.refused(String.valueOf(refused.getMessage()));
    }
  }

  /** What is unknown of all lines waits to be matched at once. */
  private void allKnown(EdifactOrder document, String account, Caller caller) {
    var named =
        document.lines().stream()
            .filter(line -> !document.isChange() || line.action().equals(ADDED))
            .toList();
    products.all(named, account, document.number(), caller);
  }

  /** Allowances and charges on the whole are not changed by a document; said again they are. */
  private static void mustKeepTotals(EdifactOrder document, StoredOrder order) {
    document
        .allowanceOrCharge()
        .filter(one -> !isAsBefore(document, order))
        .ifPresent(
            one -> {
              throw one.bad("A change leaves the order's allowance and charge as they are.");
            });
  }

  private static boolean isAsBefore(EdifactOrder document, StoredOrder order) {
    var before = order.captured().lines();
    return document.allowancesOrCharges("A").equals(before.allowance())
        && document.allowancesOrCharges("C").equals(before.charge());
  }

  private List<Amendment.Line> changed(EdifactOrder document, StoredOrder order) {
    return document.lines().stream().map(line -> changed(line, order)).toList();
  }

  private Amendment.Line changed(EdifactLine line, StoredOrder order) {
    if (line.action().equals(ADDED)) {
      return added(line, order);
    }
    var there =
        order
            .now()
            .lines()
            .line(line.number())
            .filter(one -> !one.gone())
            .orElseThrow(() -> line.bad("The order has no line " + line.number() + "."));
    products
        .find(line, order.captured().account())
        .filter(named -> !named.product().product().equals(there.product()))
        .ifPresent(
            other -> {
              throw line.bad(
                  "Line %d of the order is %s, not %s."
                      .formatted(there.line(), there.sku(), other.product().sku()));
            });
    return line.action().equals(DELETED) ? gone(there) : quantified(there, line);
  }

  /** Each line that is said stands for one of its product, of the same number if there is one. */
  private List<Amendment.Line> anew(EdifactOrder document, StoredOrder order) {
    var left = new ArrayList<>(order.now().lines().present());
    var lines = new ArrayList<Amendment.Line>();
    for (var line : document.lines()) {
      var product = product(line, order).product();
      var match =
          left.stream()
              .filter(one -> one.product().equals(product))
              .sorted((one, other) -> Boolean.compare(isOf(other, line), isOf(one, line)))
              .findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        lines.add(quantified(match.get(), line));
      } else {
        lines.add(added(line, order));
      }
    }
    left.forEach(one -> lines.add(gone(one)));
    return lines;
  }

  private static boolean isOf(OrderLine ours, EdifactLine line) {
    return String.valueOf(ours.line()).equals(line.statedNumber());
  }

  private ProductStanding product(EdifactLine line, StoredOrder order) {
    return products
        .find(line, order.captured().account())
        .orElseThrow(line::unknownProduct)
        .product();
  }

  private Amendment.Line added(EdifactLine line, StoredOrder order) {
    var product = product(line, order);
    var quantity = line.quantity(product);
    return new Amendment.Line(0, product.product(), quantity.amount(), quantity.unit(), true);
  }

  private static Amendment.Line gone(OrderLine ours) {
    return new Amendment.Line(ours.line(), null, BigDecimal.ZERO, null, true);
  }

  /** In the unit it states; of a line that names no product, the order's own counts. */
  private Amendment.Line quantified(OrderLine ours, EdifactLine line) {
    var product =
        products
            .findById(ours.product())
            .orElseThrow(() -> new BadDocument("LIN", "There is no product " + ours.sku() + "."));
    var quantity = line.quantity(product);
    return new Amendment.Line(ours.line(), null, quantity.amount(), quantity.unit(), true);
  }
}
