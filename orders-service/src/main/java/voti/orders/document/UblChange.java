package voti.orders.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;

/** A UBL 2.1 order change or order cancellation as a document says it. */
record UblChange(UblOrder document, Element root) {

  private static final String REFERENCE = "OrderReference/ID";

  /** The buyer's number of the order it is about. */
  String orderNumber() {
    return XmlPath.required(root, REFERENCE);
  }

  /** The date of that order, where it is said. */
  @Nullable LocalDate orderedOn() {
    return XmlPath.text(root, "OrderReference/IssueDate")
        .map(text -> document.day("OrderReference/IssueDate", text))
        .orElse(null);
  }

  /** In the buyer's words. */
  String reason() {
    var said =
        XmlPath.text(root, document.kind() == UblKind.CANCELLATION ? "CancellationNote" : "Note");
    return said.filter(text -> !text.isBlank())
        .orElse(
            "The buyer's document %s of %s asks for it."
                .formatted(document.number(), document.issuedOn()));
  }

  BadDocument unknownOrder(String why) {
    return new BadDocument(here(REFERENCE), why);
  }

  /** What else is wrong is said of the document as a whole. */
  BadDocument refused(String why) {
    return new BadDocument(here(""), why);
  }

  private String here(String path) {
    return "/" + document.kind().root() + (path.isEmpty() ? "" : "/" + path);
  }

  List<Line> lines() {
    return XmlPath.all(root, "OrderLine/LineItem").stream()
        .map(item -> new Line(item, new UblLine(item, document)))
        .toList();
  }

  /**
   * A line of a change.
   *
   * @param item where it stands
   * @param line as one of an order
   */
  record Line(Element item, UblLine line) {

    private static final Set<String> ADDED = Set.of("1", "added");
    private static final Set<String> TAKEN_AWAY = Set.of("2", "cancelled", "canceled", "deleted");

    boolean isAdded() {
      return status().filter(ADDED::contains).isPresent();
    }

    boolean isTakenAway() {
      return status().filter(TAKEN_AWAY::contains).isPresent();
    }

    private Optional<String> status() {
      return XmlPath.text(item, "LineStatusCode")
          .map(text -> text.strip().toLowerCase(Locale.ROOT));
    }

    /** The number it has in the order. */
    int number() {
      var stated = line.statedNumber();
      try {
        return Integer.parseInt(stated);
      } catch (NumberFormatException notANumber) {
        throw unknown(stated, notANumber);
      }
    }

    BadDocument unknown(String number, @Nullable Exception cause) {
      var bad =
          new BadDocument(XmlPath.where(item) + "/ID", "The order has no line " + number + ".");
      if (cause != null) {
        bad.initCause(cause);
      }
      return bad;
    }

    BadDocument otherProduct(String ours) {
      return new BadDocument(
          XmlPath.where(item) + "/Item", "Line " + number() + " of the order is " + ours + ".");
    }

    BigDecimal quantity() {
      return Numbers.decimal(element());
    }

    @Nullable String unit() {
      var unit = element().getAttribute("unitCode");
      return unit.isEmpty() ? null : unit;
    }

    private Element element() {
      return XmlPath.first(item, "Quantity").orElseThrow(() -> UblOrder.missing(item, "Quantity"));
    }
  }
}
