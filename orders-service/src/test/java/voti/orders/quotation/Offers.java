package voti.orders.quotation;

import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.book;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.testing.Decisions;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.order.RequestedLine;
import voti.orders.order.Sale;
import voti.orders.pricing.BuyerTerms;
import voti.orders.quotation.QuotationCommand.AcceptQuotation;
import voti.orders.quotation.QuotationCommand.DraftQuotation;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Actor;

/** Quotations of the story's goods: paint at 50.00, brushes at 15.00. */
final class Offers {

  static final String ID = "quo-7f-0192f3a0-0070-7000-8000-000000000001";
  static final String ORDER = "ord-7f-0192f3a0-0071-7000-8000-000000000001";
  static final LocalDate UNTIL = LocalDate.of(2010, 2, 20);

  private static final Vat AT_HOME = new Vat(VatCategory.S, Percentage.of("24"));

  private Offers() {}

  static AskedLine paint(int number, String litres, String discount) {
    return new AskedLine(
        asked(number, PAINT, "SItemNo001", Quantity.of(litres, "LTR"), "38.00"),
        Percentage.of(discount),
        null);
  }

  static AskedLine brushes(
      int number, String pieces, String discount, @Nullable Integer alternativeTo) {
    return new AskedLine(
        asked(number, BRUSH, "SItemNo011", Quantity.of(pieces, "C62"), "9.00"),
        Percentage.of(discount),
        alternativeTo);
  }

  private static RequestedLine asked(
      int number, String product, String sku, Quantity quantity, String cost) {
    return new RequestedLine(
        number, product, sku, sku, quantity, sek(cost), AT_HOME, true, null, null, null, List.of());
  }

  static Offer offer(AskedLine... lines) {
    return offer(QuotedTerms.NONE, mandate(), lines);
  }

  static Offer offer(QuotedTerms terms, @Nullable Mandate mandate, AskedLine... lines) {
    return offer(DAY, UNTIL, terms, mandate, lines);
  }

  static Offer offer(
      LocalDate on,
      LocalDate until,
      QuotedTerms terms,
      @Nullable Mandate mandate,
      AskedLine... lines) {
    return new Offer(
        until,
        List.of(lines),
        terms,
        new Sale(
            on,
            buyer("SE", "SE1234567801"),
            List.of(book()),
            BuyerTerms.ofContract("B"),
            "EE",
            mandate),
        Buying.UNKNOWN);
  }

  /** 120 l at 4 % (5,760.00), 15 brushes (225.00), or 30 of them at 3 %. */
  static Offer whole() {
    return offer(paint(1, "120", "4"), brushes(2, "15", "0", null), brushes(3, "30", "3", 2));
  }

  static DraftQuotation draft(Offer offer) {
    return new DraftQuotation(ID, "Q-17", "SEK", null, offer);
  }

  static AcceptQuotation accept(int version, LocalDate on, TakenLine... taken) {
    return new AcceptQuotation(ID, version, on, ORDER, "4711", List.of(taken), null, null);
  }

  static TakenLine litres(String amount) {
    return new TakenLine(1, Quantity.of(amount, "LTR"));
  }

  static TakenLine pieces(int line, String amount) {
    return new TakenLine(line, Quantity.of(amount, "C62"));
  }

  static Map<String, String> by(String person, String role) {
    return Decisions.by(new Actor(person, role, "key-accounts", null, null, "Agreed.", "api"));
  }
}
