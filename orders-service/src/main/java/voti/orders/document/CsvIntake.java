package voti.orders.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.document.CsvRow.BadRow;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.Source;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.product.Catalogue;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.CommercialRefusal;

/**
 * Takes files of orders, a line per row. An order with a bad row is refused whole, with the row and
 * the reason; the others are taken.
 */
@Component
class CsvIntake {

  private final Intake intake;
  private final Catalogue catalogue;

  CsvIntake(Intake intake, Catalogue catalogue) {
    this.intake = intake;
    this.catalogue = catalogue;
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
      return intake.take(request(rows), first.number(), caller);
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

  private OrderRequest request(List<CsvRow> rows) {
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
        lines(rows, first),
        nothing,
        nothing,
        null,
        null,
        new Source(
            "csv", identity, Intake.hash(rows.stream().map(CsvRow::values).toList().toString())));
  }

  private BuyerCopy buyer(CsvRow row) {
    var buyer = intake.buyer(row.text("gln"));
    if (buyer == null) {
      throw new BadRow(row.number(), "no account has the GLN " + row.text("gln") + ".");
    }
    return buyer;
  }

  private static Currency currency(CsvRow row) {
    try {
      return Currency.getInstance(row.text("currency"));
    } catch (IllegalArgumentException unknown) {
      throw new BadRow(row.number(), row.text("currency") + " is not a currency.");
    }
  }

  private List<OrderRequest.Line> lines(List<CsvRow> rows, CsvRow first) {
    var lines = new ArrayList<OrderRequest.Line>();
    for (var row : rows) {
      if (!row.text("currency").equals(first.text("currency"))) {
        throw new BadRow(row.number(), "the order is in " + first.text("currency") + ".");
      }
      lines.add(line(row, lines.size() + 1));
    }
    return lines;
  }

  private OrderRequest.Line line(CsvRow row, int number) {
    var product =
        catalogue
            .findBySku(row.text("sku"))
            .orElseThrow(
                () -> new BadRow(row.number(), "there is no product " + row.text("sku") + "."));
    var unit = row.values().getOrDefault("unit", "").strip();
    if (!unit.isEmpty() && !unit.equals(product.unit())) {
      throw new BadRow(
          row.number(), product.sku() + " is sold in " + product.unit() + ", not " + unit + ".");
    }
    var quantity = new Quantity(row.decimal("quantity"), product.unit());
    if (!quantity.isPositive()) {
      throw new BadRow(row.number(), "quantity " + quantity + " must be more than none.");
    }
    return new OrderRequest.Line(number, product, quantity, row.partialDelivery(), null, null);
  }

  private static Map<String, List<CsvRow>> orders(byte[] file) {
    var rows = Csv.rows(new String(file, StandardCharsets.UTF_8));
    var header = rows.isEmpty() ? List.<String>of() : rows.getFirst().fields();
    for (var column : CsvRow.REQUIRED) {
      if (!header.contains(column)) {
        throw new BadDocument(
            "row 1", "The first row must name the columns; " + column + " is missing.");
      }
    }
    var orders = new LinkedHashMap<String, List<CsvRow>>();
    for (var row : rows.subList(1, rows.size())) {
      var values = values(header, row.fields());
      var key = values.get("gln") + "|" + values.get("number") + "|" + values.get("orderedOn");
      orders.computeIfAbsent(key, one -> new ArrayList<>()).add(new CsvRow(row.number(), values));
    }
    return orders;
  }

  private static Map<String, String> values(List<String> header, List<String> fields) {
    var values = new LinkedHashMap<String, String>();
    for (var i = 0; i < header.size(); i++) {
      values.put(header.get(i), i < fields.size() ? fields.get(i) : "");
    }
    return values;
  }
}
