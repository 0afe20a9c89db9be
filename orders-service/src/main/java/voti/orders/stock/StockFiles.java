package voti.orders.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.csv.BadRow;
import voti.orders.csv.CsvRow;
import voti.orders.csv.FileTaken;
import voti.orders.product.Catalogue;
import voti.values.decision.CommercialRefusal;

/**
 * Takes files of stock, a line at a time: a line that cannot be taken says why and in which column,
 * the others are taken. A line is known by its document and number, so a file may be sent twice.
 */
@Component
class StockFiles {

  private final Booking booking;
  private final Catalogue catalogue;

  StockFiles(Booking booking, Catalogue catalogue) {
    this.booking = booking;
    this.catalogue = catalogue;
  }

  FileTaken<TakenLine> take(byte[] file, Caller caller) {
    var rows = CsvRow.all(file, StockLine.REQUIRED);
    if (rows.isEmpty()) {
      throw new BadDocument("row 2", "The file has no lines.");
    }
    var lines = new ArrayList<TakenLine>();
    var papers = new HashMap<Paper, Integer>();
    for (var row : rows) {
      lines.add(take(new StockLine(row), papers, caller));
    }
    return FileTaken.of(lines);
  }

  private TakenLine take(StockLine line, Map<Paper, Integer> papers, Caller caller) {
    try {
      var first = papers.putIfAbsent(line.paper(), line.row().number());
      if (first != null) {
        throw line.row().bad("line", "Row " + first + " is this line of the document already.");
      }
      return taken(line, book(line, caller));
    } catch (BadRow bad) {
      return refused(line, bad.field(), bad.sentence(), 0);
    } catch (AggregateNotFoundException notOpen) {
      return refused(
          line,
          "warehouse",
          "%s has no stock in %s: an opening comes first."
              .formatted(line.row().text("sku"), line.warehouse()),
          0);
    } catch (CommercialRefusal refusal) {
      return refused(line, field(refusal), refusal.sentence(), 0);
    } catch (Refused refused) {
      return refused(line, null, refused.refusal().sentence(), refused.accepted().position());
    }
  }

  private Accepted book(StockLine line, Caller caller) {
    var sku = line.row().text("sku");
    var product =
        catalogue
            .findBySku(sku)
            .orElseThrow(() -> line.row().bad("sku", "There is no product " + sku + "."));
    var quantity = line.quantity(product);
    var stock = StockId.of(product.product(), line.warehouse());
    return switch (line.kind()) {
      case OPENING ->
          booking.open(product, line.warehouse(), quantity, line.on(), line.paper(), caller);
      case RECEIPT ->
          booking.receive(stock, quantity, line.on(), line.paper(), line.against(), caller);
      case EXPECTED ->
          // The same announcement in the same words is the one that was heard before.
          booking.expect(
              stock,
              new Expected(line.paper(), line.on(), quantity),
              caller.causedBy(
                  "stock-expected:%s:%s:%s".formatted(line.paper(), line.on(), quantity)));
    };
  }

  private static @Nullable String field(CommercialRefusal refusal) {
    return switch (refusal.rule()) {
      case "document-line-is-booked-once" -> "line";
      case "receipt-is-expected" -> "against";
      case "stock-is-opened-once" -> "kind";
      default -> null;
    };
  }

  private static TakenLine taken(StockLine line, Accepted accepted) {
    var known = accepted.repeated() || accepted.happened().isEmpty();
    return new TakenLine(
        line.row().number(),
        accepted.id(),
        known ? FileTaken.UNCHANGED : FileTaken.TAKEN,
        null,
        known ? "It was booked before." : "The line is booked.",
        known ? 0 : accepted.position());
  }

  private static TakenLine refused(
      StockLine line, @Nullable String field, String sentence, long position) {
    return new TakenLine(line.row().number(), null, FileTaken.REFUSED, field, sentence, position);
  }
}
