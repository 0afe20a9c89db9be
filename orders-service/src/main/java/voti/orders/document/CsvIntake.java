package voti.orders.document;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.csv.BadRow;
import voti.orders.csv.CsvRow;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.Source;
import voti.orders.order.capturing.OrderRequest;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.CommercialRefusal;

/**
 * Takes files of orders, a line per row. An order with a bad row is refused whole, with the row and
 * the reason; the others are taken.
 */
@Component
class CsvIntake {

  private static final List<String> REQUIRED =
      List.of("number", "orderedOn", "gln", "currency", "sku", "quantity");

  private final Intake intake;
  private final Products products;

  CsvIntake(Intake intake, Products products) {
    this.intake = intake;
    this.products = products;
  }

  List<OrderTaken> take(byte[] file, Caller caller) {
    var taken = new ArrayList<OrderTaken>();
    var orders = orders(file);
    if (orders.isEmpty()) {
      throw new BadDocument("row 2", "The file has no orders.");
    }
    for (var rows : orders.values()) {
      taken.add(take(rows, caller));
    }
    return taken;
  }

  private OrderTaken take(List<CsvRow> rows, Caller caller) {
    var first = rows.getFirst();
    try {
      return intake.take(request(rows, caller), first.number(), caller);
    } catch (BadRow | CommercialRefusal refused) {
      return refused(first, String.valueOf(refused.getMessage()));
    } catch (Refused refused) {
      return refused(first, String.valueOf(refused.getMessage()));
    }
  }

  private static OrderTaken refused(CsvRow first, String sentence) {
    var number = first.values().getOrDefault("number", "");
    return new OrderTaken(null, number, null, first.number(), DocumentTaken.REFUSED, sentence, 0);
  }

  private OrderRequest request(List<CsvRow> rows, Caller caller) {
    var first = rows.getFirst();
    var buyer = buyer(first);
    var day = first.day("orderedOn");
    var nothing = Money.zero(currency(first));
    var identity = Intake.identity(first.text("gln"), first.text("number"), day);
    return new OrderRequest(
        Intake.orderId(buyer, identity),
        buyer.account(),
        first.text("number"),
        nothing.currency().getCurrencyCode(),
        day,
        first.dayIfAny("requestedFrom"),
        first.dayIfAny("requestedUntil"),
        lines(rows, first, products(rows, buyer, caller)),
        nothing,
        nothing,
        null,
        null,
        new Source(
            "csv", identity, Intake.hash(rows.stream().map(CsvRow::values).toList().toString())),
        rows.stream().map(row -> row.textIfAny("coupon")).filter(Objects::nonNull).toList());
  }

  private BuyerCopy buyer(CsvRow row) {
    var buyer = intake.buyer(row.text("gln"));
    if (buyer == null) {
      throw row.bad("gln", "no account has the GLN " + row.text("gln") + ".");
    }
    return buyer;
  }

  private static Currency currency(CsvRow row) {
    try {
      return Currency.getInstance(row.text("currency"));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("currency", row.text("currency") + " is not a currency.");
    }
  }

  private List<Products.Named> products(List<CsvRow> rows, BuyerCopy buyer, Caller caller) {
    var items = rows.stream().map(CsvItem::new).toList();
    return products.all(items, buyer.account(), rows.getFirst().text("number"), caller);
  }

  private static List<OrderRequest.Line> lines(
      List<CsvRow> rows, CsvRow first, List<Products.Named> products) {
    var lines = new ArrayList<OrderRequest.Line>();
    for (var row : rows) {
      if (!row.text("currency").equals(first.text("currency"))) {
        throw row.bad("currency", "the order is in " + first.text("currency") + ".");
      }
      lines.add(line(row, lines.size() + 1, products.get(lines.size())));
    }
    return lines;
  }

  private static OrderRequest.Line line(CsvRow row, int number, Products.Named named) {
    var product = named.product();
    var stated = row.textIfAny("unit");
    var quantity =
        product
            .inItsUnit(
                new Quantity(row.decimal("quantity"), stated == null ? product.unit() : stated))
            .orElseThrow(
                () ->
                    row.bad(
                        "unit",
                        product.sku() + " is sold in " + product.unit() + ", not " + stated + "."));
    if (!quantity.isPositive()) {
      throw row.bad("quantity", "quantity " + quantity + " must be more than none.");
    }
    return new OrderRequest.Line(
        number, product, quantity, row.isNotFalse("partialDelivery"), null, null, named.named());
  }

  private static Map<String, List<CsvRow>> orders(byte[] file) {
    var orders = new LinkedHashMap<String, List<CsvRow>>();
    for (var row : CsvRow.all(file, REQUIRED)) {
      var key =
          Stream.of("gln", "number", "orderedOn")
              .map(column -> String.valueOf(row.textIfAny(column)))
              .collect(Collectors.joining("|"));
      orders.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
    }
    return orders;
  }
}
