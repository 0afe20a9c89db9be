package voti.orders.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.booking.StoredBookings.Carriage;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrder;

/**
 * A UBL 2.1 despatch advice as Peppol BIS Despatch Advice 3 wants it: what is on its way.
 *
 * @param issuedOn the day
 * @param order whose goods they are, as it stands
 * @param dispatch what left
 * @param buyerGln where it goes
 * @param seller who we are
 * @param carriage who carries it; {@code null}: no carrier has taken it
 */
record UblAdvice(
    LocalDate issuedOn,
    StoredOrder order,
    GoodsDispatched dispatch,
    String buyerGln,
    SellerParty seller,
    @Nullable Carriage carriage) {

  byte[] xml() {
    var xml = new UblWriter(UblKind.ADVICE);
    xml.text("CustomizationID", "urn:fdc:peppol.eu:poacc:trns:despatch_advice:3");
    xml.text("ProfileID", "urn:fdc:peppol.eu:poacc:bis:despatch_advice:3");
    xml.text("ID", dispatch.dispatch());
    xml.text("IssueDate", issuedOn.toString());
    xml.within("OrderReference", () -> xml.text("ID", order.captured().number()));
    UblParts.party(xml, "DespatchSupplierParty", seller.gln(), seller.name());
    UblParts.party(xml, "DeliveryCustomerParty", buyerGln, order.captured().buyer().name());
    xml.within(
        "Shipment",
        () -> {
          xml.text("ID", "1");
          if (carriage != null) {
            consignment(xml, carriage);
          }
          xml.within("Delivery", () -> delivery(xml));
        });
    for (var i = 0; i < dispatch.lines().size(); i++) {
      var part = dispatch.lines().get(i);
      var number = String.valueOf(i + 1);
      order
          .now()
          .lines()
          .line(part.line())
          .or(() -> order.captured().lines().line(part.line()))
          .ifPresent(line -> line(xml, number, part, line));
    }
    return xml.bytes();
  }

  /** By whom it goes, under the carrier's number. */
  private static void consignment(UblWriter xml, Carriage carriage) {
    var what = carriage.consignment();
    var kilograms = what.kilograms();
    if (kilograms != null) {
      xml.text("GrossWeightMeasure", kilograms.toPlainString(), "unitCode", "KGM");
    }
    xml.within(
        "Consignment",
        () -> {
          xml.text("ID", carriage.number());
          xml.within(
              "CarrierParty",
              () -> {
                xml.within("PartyIdentification", () -> xml.text("ID", what.carrier()));
                xml.within(
                    "PartyLegalEntity", () -> xml.text("RegistrationName", what.carrierName()));
              });
        });
  }

  private void delivery(UblWriter xml) {
    if (carriage != null) {
      xml.text("TrackingID", carriage.tracking());
    }
    xml.within("Despatch", () -> xml.text("ActualDespatchDate", dispatch.on().toString()));
  }

  private static void line(UblWriter xml, String number, LineQuantity part, OrderLine line) {
    var quantity = part.quantity();
    xml.within(
        "DespatchLine",
        () -> {
          xml.text("ID", number);
          xml.text(
              "DeliveredQuantity", quantity.amount().toPlainString(), "unitCode", quantity.unit());
          xml.within("OrderLineReference", () -> xml.text("LineID", String.valueOf(part.line())));
          xml.within("Item", () -> UblParts.item(xml, line));
        });
  }
}
