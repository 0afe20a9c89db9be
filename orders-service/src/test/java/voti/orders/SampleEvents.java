package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActKind;
import voti.orders.act.ActLine;
import voti.orders.fulfilment.FulfilledLine;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.MovedLine;
import voti.orders.fulfilment.Movement;
import voti.orders.order.Difference;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.Source;
import voti.orders.order.Submitted;
import voti.orders.order.SubmittedLine;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** One of every event, with the story's figures. */
public final class SampleEvents {

  private static final String FULFILMENT = "ful-7f-0192f3a0-0045-7000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String ACT = "act-7f-0192f3a0-0042-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  private static final String CREDIT = "cde-7f-0192f3a0-0053-7000-8000-000000000001";
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));
  private static final LocalDate FEBRUARY = LocalDate.of(2010, 2, 15);

  private SampleEvents() {}

  public static List<Object> all() {
    var rules = List.of(new RuleResult("a-rule", true, "It holds."));
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("discount-band", "1"),
            List.of(new Fact("band", "5.00")),
            rules,
            new Authority("kam", Samples.mandate().ref(), null),
            "Nine shops.");
    var seven = Percentage.of("7");
    var effective = Percentage.of("8.602");
    var margin = Percentage.of("16.849");
    var escalation =
        new Escalation(1, seven, effective, "head", "emp-kam", null, "Nine shops.", null);
    var whole = new Escalation(0, seven, effective, "head", "emp-kam", null, "", DAY);
    var book = Samples.book();
    return List.of(
        new ProductIntroduced(PAINT, "SItemNo001", "Falu Rödfärg", "LTR", sek("38.00"), K),
        new ProductRefused(PAINT, "SItemNo001", "product-is-introduced-once", "It is there."),
        new PriceListPublished(
            book.priceList(),
            1,
            book.name(),
            "SEK",
            book.validity(),
            book.columns(),
            book.prices(),
            decision),
        new PriceListRefused(
            book.priceList(), "Sweden", "SEK", DAY, "no-tie-between-columns", "A tie.", decision),
        new OrderCaptured(
            ORDER,
            ACCOUNT,
            Samples.buyer("SE", "SE1234567801"),
            "34",
            "SEK",
            DAY,
            null,
            null,
            lines(),
            List.of(new Difference(1, "tax", "0.00 SEK", "100.00 SEK", false)),
            Source.person()),
        new AllowanceGranted(ORDER, ACCOUNT, sek("100.00"), Percentage.of("1.61"), decision),
        new DifferenceConfirmed(ORDER, ACCOUNT, 1, "tax", "0.00", "100.00", "Intra-community."),
        new DiscountGranted(
            ORDER, ACCOUNT, 1, seven, effective, margin, margin, "emp-head", decision),
        new DiscountEscalated(ORDER, ACCOUNT, "34", escalation, margin, margin, decision),
        new DiscountRefused(ORDER, ACCOUNT, 1, seven, effective, "Too much.", decision),
        new SubmissionEscalated(ORDER, ACCOUNT, "34", whole, sek("30000.00"), decision),
        new SubmissionRefused(ORDER, ACCOUNT, "No.", decision),
        new OrderSubmitted(
            ORDER,
            ACCOUNT,
            "34",
            LocalDate.of(2010, 2, 10),
            LocalDate.of(2010, 2, 25),
            submitted(),
            decision),
        new OrderConfirmed(ORDER, ACCOUNT, DAY, CREDIT, submitted()),
        new CreditAwaited(ORDER, ACCOUNT, sek("305.00"), CREDIT, rules, "It waits."),
        new CreditReleased(ORDER, ACCOUNT, CREDIT, "emp-controller", "Good payer."),
        new OrderCancelled(ORDER, ACCOUNT, "The buyer withdrew."),
        new OrderDelivered(ORDER, ACCOUNT, FEBRUARY),
        new OrderRequestRefused(ORDER, ACCOUNT, "submit", "differences-are-confirmed", "First."),
        new FulfilmentOpened(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            ACCOUNT,
            30,
            List.of(
                new FulfilledLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K, false)),
            sek("100.00")),
        new PartialDeliveryConsented(
            FULFILMENT, ACCOUNT, ORDER, "per-7f-buyer-1", FEBRUARY, "The rest in March."),
        new GoodsDispatched(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            DISPATCH,
            FEBRUARY,
            List.of(new LineQuantity(1, Quantity.of("120", "LTR")))),
        new GoodsDelivered(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            DISPATCH,
            ACCOUNT,
            "emp-kam",
            FEBRUARY,
            30,
            true,
            false,
            delivery()),
        new ReturnAccepted(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            RETURN,
            ACT,
            DISPATCH,
            ACCOUNT,
            LocalDate.of(2010, 3, 12),
            "Bristles fell out.",
            HASH,
            comeback()),
        new FulfilmentRequestRefused(
            FULFILMENT, ACCOUNT, ORDER, "dispatch", "partial-delivery-needs-consent", "Consent."),
        new ActSigned(
            ACT,
            ACCOUNT,
            ORDER,
            ActKind.DAMAGE,
            LocalDate.of(2010, 3, 11),
            List.of(new ActLine(2, Quantity.of("2", "C62"))),
            "Bristles fell out.",
            HASH,
            List.of("per-7f-buyer-1")),
        new ActRefused(ACT, ACCOUNT, "act-is-written-once", "It is signed."));
  }

  private static OrderLines lines() {
    return new OrderLines(
        List.of(line(1, PAINT, "120", "LTR", "50.00"), line(2, BRUSH, "15", "C62", "15.00")),
        sek("100.00"),
        sek("100.00"));
  }

  private static OrderLine line(
      int number, String product, String amount, String unit, String price) {
    return new OrderLine(
        number,
        product,
        "sku",
        "name",
        Quantity.of(amount, unit),
        "B",
        sek(price),
        Percentage.of("0"),
        sek("9.00"),
        Percentage.of("10"),
        K,
        false,
        List.of());
  }

  private static Submitted submitted() {
    return new Submitted(
        ACCOUNT,
        30,
        "SEK",
        DAY.plusDays(1),
        List.of(
            new SubmittedLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K, false),
            new SubmittedLine(2, BRUSH, Quantity.of("15", "C62"), sek("221.12"), K, false)),
        sek("100.00"),
        sek("100.00"),
        sek("0.00"),
        sek("5805.00"));
  }

  private static Movement delivery() {
    return new Movement(
        List.of(
            new MovedLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K),
            new MovedLine(2, BRUSH, Quantity.of("10", "C62"), sek("147.41"), K)),
        sek("100.00"),
        sek("0.00"),
        sek("5731.29"));
  }

  private static Movement comeback() {
    return new Movement(
        List.of(new MovedLine(2, BRUSH, Quantity.of("2", "C62"), sek("29.48"), K)),
        sek("0.00"),
        sek("0.00"),
        sek("29.48"));
  }
}
