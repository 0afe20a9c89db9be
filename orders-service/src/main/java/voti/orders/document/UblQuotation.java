package voti.orders.document;

import voti.orders.order.OrderLine;
import voti.orders.quotation.QuotedLine;
import voti.orders.quotation.QuotedVersion;
import voti.values.Money;

/**
 * A version of a quotation as a UBL 2.1 Quotation. A line's alternatives stand in it as alternative
 * line items; the end of the validity period is the last day on which it holds.
 *
 * @param number the quotation's; the document's is it and the version's
 * @param offer the version
 * @param buyerGln where it goes
 * @param seller who we are
 */
record UblQuotation(String number, QuotedVersion offer, String buyerGln, SellerParty seller) {

  byte[] xml() {
    var xml = new UblWriter(UblKind.QUOTATION);
    var counted = offer.counted();
    xml.text("UBLVersionID", "2.1");
    xml.text("ID", number + "-" + offer.version());
    xml.text("IssueDate", offer.on().toString());
    var note = offer.terms().note();
    if (note != null) {
      xml.text("Note", note);
    }
    xml.text("PricingCurrencyCode", counted.charge().currency().getCurrencyCode());
    xml.text("LineCountNumeric", String.valueOf(counted.lines().size()));
    xml.within(
        "ValidityPeriod",
        () -> {
          xml.text("StartDate", offer.on().toString());
          xml.text("EndDate", offer.validUntil().minusDays(1).toString());
        });
    UblParts.party(xml, "SellerSupplierParty", seller.gln(), seller.name());
    UblParts.party(xml, "BuyerCustomerParty", buyerGln, offer.buyer().name());
    terms(xml);
    xml.within("TaxTotal", () -> money(xml, "TaxAmount", counted.vat()));
    xml.within(
        "QuotedMonetaryTotal",
        () -> {
          money(xml, "LineExtensionAmount", counted.goods());
          money(xml, "TaxExclusiveAmount", counted.withoutVat());
          money(xml, "TaxInclusiveAmount", counted.total());
          money(xml, "PayableAmount", counted.total());
        });
    offer.lines().stream()
        .filter(line -> line.alternativeTo() == null)
        .forEach(line -> line(xml, line));
    return xml.bytes();
  }

  private void terms(UblWriter xml) {
    var delivery = offer.terms().delivery();
    if (delivery != null) {
      xml.within("DeliveryTerms", () -> xml.text("SpecialTerms", delivery));
    }
    var days = offer.terms().paymentDays(offer.buyer().paymentDays());
    xml.within(
        "TransactionConditions", () -> xml.text("Description", "Payment: net " + days + " days"));
  }

  private void line(UblWriter xml, QuotedLine quoted) {
    var line = quoted.line();
    xml.within(
        "QuotationLine",
        () -> {
          xml.text("ID", String.valueOf(line.line()));
          money(xml, "LineExtensionAmount", line.amount());
          xml.within("LineItem", () -> item(xml, line));
          offer.lines().stream()
              .filter(other -> Integer.valueOf(line.line()).equals(other.alternativeTo()))
              .forEach(other -> xml.within("AlternativeLineItem", () -> item(xml, other.line())));
        });
  }

  private static void item(UblWriter xml, OrderLine line) {
    var unit = line.quantity().unit();
    xml.text("ID", String.valueOf(line.line()));
    xml.text("Quantity", line.quantity().amount().toPlainString(), "unitCode", unit);
    money(xml, "LineExtensionAmount", line.amount());
    if (line.discount().percent().signum() > 0) {
      xml.within("AllowanceCharge", () -> discount(xml, line));
    }
    xml.within(
        "Price",
        () -> {
          money(xml, "PriceAmount", line.listPrice());
          xml.text("BaseQuantity", "1", "unitCode", unit);
        });
    xml.within(
        "Item",
        () -> {
          UblParts.item(xml, line);
          xml.within("ClassifiedTaxCategory", () -> tax(xml, line));
        });
  }

  private static void discount(UblWriter xml, OrderLine line) {
    xml.text("ChargeIndicator", "false");
    xml.text("AllowanceChargeReason", "Discount");
    xml.text("MultiplierFactorNumeric", line.discount().percent().toPlainString());
    money(xml, "Amount", line.listAmount().minus(line.amount()));
    money(xml, "BaseAmount", line.listAmount());
  }

  private static void tax(UblWriter xml, OrderLine line) {
    xml.text("ID", line.vat().category().name());
    xml.text("Percent", line.vat().rate().percent().toPlainString());
    xml.within("TaxScheme", () -> xml.text("ID", "VAT"));
  }

  private static void money(UblWriter xml, String name, Money money) {
    xml.text(
        name, money.amount().toPlainString(), "currencyID", money.currency().getCurrencyCode());
  }
}
