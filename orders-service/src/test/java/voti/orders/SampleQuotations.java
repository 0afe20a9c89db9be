package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.quotation.LostReason;
import voti.orders.quotation.Outlook;
import voti.orders.quotation.QuotationEvent;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationExpired;
import voti.orders.quotation.QuotationEvent.QuotationGranted;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationLapsed;
import voti.orders.quotation.QuotationEvent.QuotationLost;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.orders.quotation.QuotationEvent.QuotationRefused;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.orders.quotation.QuotationEvent.QuotationSent;
import voti.orders.quotation.QuotationEvent.QuotationWithdrawn;
import voti.orders.quotation.QuotedLine;
import voti.orders.quotation.QuotedTerms;
import voti.orders.quotation.QuotedVersion;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of a quotation. */
public final class SampleQuotations {

  public static final String QUOTATION = "quo-7f-0192f3a0-0070-7000-8000-000000000001";

  private static final String NUMBER = "Q-17";
  private static final LocalDate UNTIL = LocalDate.of(2010, 2, 20);
  private static final LocalDate FEBRUARY = LocalDate.of(2010, 2, 1);
  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));

  private SampleQuotations() {}

  /** 120 l at 4 % (5,760.00) and 15 brushes (225.00), or 30 of them at 3 % (436.50). */
  public static QuotedVersion version(int number) {
    return new QuotedVersion(
        number,
        DAY,
        UNTIL,
        buyer("SE", "SE1234567801"),
        List.of(paint("120"), brushes(2, "15", "0", null), brushes(3, "30", "3", 2)),
        new QuotedTerms(14, "DAP Stockholm", "Spring <offer>."));
  }

  private static QuotedLine paint(String litres) {
    return new QuotedLine(
        line(1, PAINT, "Falu Rödfärg", Quantity.of(litres, "LTR"), "50.00", "4", "38.00"), null);
  }

  private static QuotedLine brushes(
      int number, String pieces, String discount, @Nullable Integer alternativeTo) {
    return new QuotedLine(
        line(number, BRUSH, "Pensel 20 mm", Quantity.of(pieces, "C62"), "15.00", discount, "9.00"),
        alternativeTo);
  }

  private static OrderLine line(
      int number,
      String product,
      String name,
      Quantity quantity,
      String price,
      String discount,
      String cost) {
    return new OrderLine(
        number,
        product,
        product.equals(PAINT) ? "SItemNo001" : "SItemNo011",
        name,
        quantity,
        "B",
        sek(price),
        Percentage.of(discount),
        sek(cost),
        Percentage.of("10"),
        K,
        true,
        List.of(),
        null);
  }

  static List<QuotationEvent> all() {
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("quotation-authority", "1"),
            List.of(),
            List.of(),
            new Authority("kam", mandate().ref(), null),
            "Nine shops.");
    var outlook =
        new Outlook(
            "opp-7f-1", "Paint for nine shops", Percentage.of("60"), LocalDate.of(2010, 3, 1));
    var escalation =
        new Escalation(
            1,
            Percentage.of("7"),
            Percentage.of("7"),
            "head",
            "emp-kam",
            null,
            "Nine shops.",
            null,
            null,
            null);
    var value = sek("5985.00");
    return List.of(
        new QuotationDrafted(
            QUOTATION, ACCOUNT, NUMBER, "SEK", outlook, version(1), "emp-kam", decision),
        new QuotationRevised(QUOTATION, ACCOUNT, NUMBER, version(2), "emp-kam", decision),
        new QuotationEscalated(QUOTATION, ACCOUNT, NUMBER, 2, escalation, value, decision),
        new QuotationPassedOn(QUOTATION, ACCOUNT, NUMBER, 2, escalation, "emp-head", decision),
        new QuotationHurried(QUOTATION, ACCOUNT, NUMBER, 2, escalation, "general-director"),
        new QuotationLapsed(QUOTATION, ACCOUNT, NUMBER, 2),
        new QuotationGranted(QUOTATION, ACCOUNT, NUMBER, 2, "emp-head", decision),
        new QuotationRefused(QUOTATION, ACCOUNT, NUMBER, 2, "emp-head", decision),
        new OutlookRestated(QUOTATION, ACCOUNT, NUMBER, outlook, "emp-kam", "They say yes."),
        new QuotationSent(
            QUOTATION,
            ACCOUNT,
            NUMBER,
            2,
            FEBRUARY,
            "per-7f-buyer-1",
            UNTIL,
            value,
            value,
            "emp-kam"),
        accepted(decision),
        new QuotationLost(
            QUOTATION,
            ACCOUNT,
            NUMBER,
            2,
            FEBRUARY,
            LostReason.PRICE,
            "Three percent dearer.",
            value,
            "emp-kam"),
        new QuotationExpired(QUOTATION, ACCOUNT, NUMBER, 2, UNTIL),
        new QuotationWithdrawn(QUOTATION, ACCOUNT, NUMBER, 2, FEBRUARY, "Discontinued.", "emp-kam"),
        new QuotationRequestRefused(
            QUOTATION,
            ACCOUNT,
            NUMBER,
            "accept",
            "one-alternative-is-chosen",
            "Lines 2, 3 stand for each other.",
            decision));
  }

  private static QuotationAccepted accepted(Decision decision) {
    var nothing = Money.zero(sek("0.00").currency());
    return new QuotationAccepted(
        QUOTATION,
        ACCOUNT,
        NUMBER,
        FEBRUARY,
        ORDER,
        "4711",
        version(2),
        new OrderLines(List.of(paint("60").line()), nothing, nothing),
        FEBRUARY.plusDays(9),
        null,
        false,
        "emp-kam",
        decision);
  }
}
