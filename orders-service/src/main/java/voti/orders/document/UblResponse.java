package voti.orders.document;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.order.StoredOrder;
import voti.orders.promise.PromisedLine;

/**
 * A UBL 2.1 order response as Peppol BIS Ordering 3 wants it.
 *
 * @param id its own number
 * @param issuedOn the day
 * @param order as it stands
 * @param promises by line
 * @param buyerGln where it goes
 * @param seller who we are
 */
record UblResponse(
    String id,
    LocalDate issuedOn,
    StoredOrder order,
    Map<Integer, PromisedLine> promises,
    String buyerGln,
    SellerParty seller) {

  /** AB not decided yet, RE refused, AP accepted as it is, CA accepted with changes. */
  String code() {
    return switch (Reply.to(order, promises)) {
      case UNDECIDED -> "AB";
      case REFUSED -> "RE";
      case ACCEPTED -> "AP";
      case AMENDED -> "CA";
    };
  }

  byte[] xml() {
    var xml = new UblWriter(UblKind.RESPONSE);
    xml.text("CustomizationID", "urn:fdc:peppol.eu:poacc:trns:order_response:3");
    xml.text("ProfileID", "urn:fdc:peppol.eu:poacc:bis:ordering:3");
    xml.text("ID", id);
    xml.text("SalesOrderID", order.captured().order());
    xml.text("IssueDate", issuedOn.toString());
    xml.text("OrderResponseCode", code());
    xml.text("DocumentCurrencyCode", order.captured().currency());
    xml.within("OrderReference", () -> xml.text("ID", order.captured().number()));
    UblParts.party(xml, "SellerSupplierParty", seller.gln(), seller.name());
    UblParts.party(xml, "BuyerCustomerParty", buyerGln, order.captured().buyer().name());
    if (code().equals("CA")) {
      wanted(xml);
      Reply.lines(order, promises).forEach(line -> line(xml, line));
    }
    return xml.bytes();
  }

  /** Days of the whole order stand only where no line has a day of its own. */
  private void wanted(UblWriter xml) {
    if (promises.isEmpty()) {
      period(xml, order.now().requestedFrom(), order.now().requestedUntil());
    }
  }

  private static void period(UblWriter xml, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null || until != null) {
      xml.within(
          "Delivery",
          () ->
              xml.within(
                  "PromisedDeliveryPeriod",
                  () -> {
                    day(xml, "StartDate", from);
                    day(xml, "EndDate", until);
                  }));
    }
  }

  private static void day(UblWriter xml, String name, @Nullable LocalDate day) {
    if (day != null) {
      xml.text(name, day.toString());
    }
  }

  private static void line(UblWriter xml, ResponseLine response) {
    var line = response.line();
    xml.within(
        "OrderLine",
        () -> {
          xml.within("LineItem", () -> item(xml, response));
          xml.within("OrderLineReference", () -> xml.text("LineID", String.valueOf(line.line())));
        });
  }

  private static void item(UblWriter xml, ResponseLine response) {
    var line = response.line();
    var unit = line.quantity().unit();
    xml.text("ID", String.valueOf(line.line()));
    xml.text("LineStatusCode", response.status());
    if (response.isAccepted()) {
      xml.text("Quantity", line.quantity().amount().toPlainString(), "unitCode", unit);
      period(xml, response.promised(), response.promised());
      xml.within(
          "Price",
          () -> {
            xml.text(
                "PriceAmount",
                line.unitPrice().toPlainString(),
                "currencyID",
                line.listPrice().currency().getCurrencyCode());
            xml.text("BaseQuantity", "1", "unitCode", unit);
          });
    }
    xml.within("Item", () -> UblParts.item(xml, line));
  }
}
