package voti.orders.document;

import voti.orders.order.OrderLine;
import voti.values.Gtin;

/** What several of our UBL documents say in the same way. */
final class UblParts {

  private static final String GLN = "0088";

  private UblParts() {}

  /** A party by its location number and name. */
  static void party(UblWriter xml, String role, String gln, String name) {
    xml.within(
        role,
        () ->
            xml.within(
                "Party",
                () -> {
                  xml.text("EndpointID", gln, "schemeID", GLN);
                  xml.within("PartyIdentification", () -> xml.text("ID", gln, "schemeID", GLN));
                  xml.within("PartyLegalEntity", () -> xml.text("RegistrationName", name));
                }));
  }

  /** The product of a line, in its item. */
  static void item(UblWriter xml, OrderLine line) {
    xml.text("Name", line.name());
    xml.within("SellersItemIdentification", () -> xml.text("ID", line.sku()));
    var gtin = line.gtin();
    if (gtin != null && Gtin.isValid(gtin.digits())) {
      xml.within(
          "StandardItemIdentification", () -> xml.text("ID", gtin.digits(), "schemeID", "0160"));
    }
  }
}
