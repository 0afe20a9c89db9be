package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActKind;
import voti.orders.act.ActLine;
import voti.orders.assortment.AssortmentEvent.AssortmentAgreed;
import voti.orders.assortment.AssortmentEvent.AssortmentLifted;
import voti.orders.assortment.AssortmentEvent.AssortmentRefused;
import voti.orders.authority.Route;
import voti.orders.family.FamilyEvent.FamilyAdded;
import voti.orders.family.FamilyEvent.FamilyMoved;
import voti.orders.family.FamilyEvent.FamilyRefused;
import voti.orders.family.FamilyEvent.FamilyRenamed;
import voti.orders.focus.FocusEvent.ProductPutInFocus;
import voti.orders.focus.FocusEvent.TakenOutOfFocus;
import voti.orders.fulfilment.CreditResolution;
import voti.orders.fulfilment.FulfilledLine;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.MovedLine;
import voti.orders.fulfilment.Movement;
import voti.orders.givenadvice.Given;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceGiven;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;
import voti.orders.order.Change;
import voti.orders.order.Difference;
import voti.orders.order.Escalation;
import voti.orders.order.LinePart;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.OrderState;
import voti.orders.order.Sent;
import voti.orders.order.SentLine;
import voti.orders.order.SentTax;
import voti.orders.order.Source;
import voti.orders.order.StatedGtin;
import voti.orders.order.Submitted;
import voti.orders.order.SubmittedLine;
import voti.orders.order.WantedChange;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListDrafted;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.orders.product.Details;
import voti.orders.product.PackLevel;
import voti.orders.product.ProductEvent.ActivePeriodSet;
import voti.orders.product.ProductEvent.ProductDescribed;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.orders.product.ProductEvent.StandardCostSet;
import voti.orders.product.ProductEvent.SuccessorNamed;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Gtin;
import voti.values.Ids;
import voti.values.Percentage;
import voti.values.Period;
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
  private static final String TREE = Ids.named("fam", Ids.NO_SLOT, "families");
  private static final String ASSORTMENT = "ass-7f-0192f3a0-0047-7000-8000-000000000001";
  private static final String CONTRACT = "con-7f-0192f3a0-0002-7000-8000-000000000001";
  private static final String PART = "ord-7f-0192f3a0-0029-7000-8000-000000000001";
  private static final String ACT = "act-7f-0192f3a0-0042-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  private static final String ADVICE = "adv-7f-0192f3a0-0047-7000-8000-000000000001";
  private static final String CREDIT = "cde-7f-0192f3a0-0053-7000-8000-000000000001";
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));
  private static final LocalDate FEBRUARY = LocalDate.of(2010, 2, 15);

  private SampleEvents() {}

  public static List<Object> all() {
    return Stream.of(
            others(),
            SampleBonuses.all(),
            SamplePromotions.all(),
            SamplePasts.all(),
            SampleNumbers.all(),
            SampleQuotations.all(),
            SampleStocks.all(),
            SamplePromises.all(),
            SampleFrameworks.all(),
            SampleLearning.all(),
            SampleExchanges.all(),
            SampleBookings.all())
        .<Object>flatMap(List::stream)
        .toList();
  }

  private static Route route() {
    return ShippedAuthority.ladder()
        .ofDiscount(Percentage.of("8.602"), false, Instant.parse("2010-01-25T10:00:00Z"));
  }

  private static Escalation wanted() {
    var change = changed(submitted());
    var none = Percentage.of("0");
    return new Escalation(
        0,
        none,
        none,
        "head",
        "emp-kam",
        null,
        "The buyer needs more.",
        DAY,
        route(),
        null,
        new WantedChange(
            change.lines(),
            Sent.NOTHING,
            List.of(),
            List.of(1),
            change,
            null,
            List.of(),
            null,
            "The buyer needs more."));
  }

  private static List<Object> others() {
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
        new Escalation(
            1, seven, effective, "head", "emp-kam", null, "Nine shops.", null, route(), null);
    var whole = new Escalation(0, seven, effective, "head", "emp-kam", null, "", DAY, null, null);
    var book = Samples.book();
    var advised = new Given(PAINT, BigDecimal.TEN, new BigDecimal("0.6"), List.of("repeat"));
    var ignored = new Given(BRUSH, BigDecimal.ONE, new BigDecimal("0.4"), List.of("gap", "focus"));
    return List.of(
        new ProductPutInFocus(
            "foc-00-1",
            PAINT,
            Percentage.of("40"),
            BigDecimal.TEN,
            new Period(DAY, null),
            "For summer."),
        new TakenOutOfFocus("foc-00-1", PAINT, "Sold out."),
        new AdviceGiven(ADVICE, ACCOUNT, DAY, List.of(advised, ignored)),
        new AdviceJudged(ADVICE, ACCOUNT, ORDER, DAY, List.of(advised), List.of(ignored)),
        new ProductIntroduced(PAINT, "SItemNo001", "Falu Rödfärg", "LTR", sek("38.00"), K),
        new ProductDescribed(PAINT, description()),
        new StandardCostSet(PAINT, sek("41.00"), DAY),
        new SuccessorNamed(PAINT, BRUSH),
        new ActivePeriodSet(PAINT, new Period(DAY, null)),
        new ProductRefused(
            PAINT, "SItemNo001", "product-is-introduced-once", "It is there.", "sku"),
        new FamilyAdded(TREE, "PAINT", "Paints", null),
        new FamilyRenamed(TREE, "PAINT", "Paints and oils"),
        new FamilyMoved(TREE, "PAINT", "HOUSE"),
        new FamilyRefused(TREE, "HOUSE", "family-tree-has-no-cycle", "parent", "A cycle."),
        new AssortmentAgreed(
            ASSORTMENT, ACCOUNT, CONTRACT, DAY, List.of("PAINT"), List.of(BRUSH), "Agreed."),
        new AssortmentLifted(ASSORTMENT, ACCOUNT, CONTRACT, DAY, "A new year."),
        new AssortmentRefused(
            ASSORTMENT, ACCOUNT, CONTRACT, "assortment-covers-something", "covers", "Nothing."),
        new PriceListDrafted(
            book.priceList(),
            1,
            1,
            book.name(),
            "SEK",
            book.validity(),
            book.columns(),
            book.prices(),
            "emp-head"),
        new PriceListApproved(book.priceList(), 1, "emp-director", decision),
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
            ORDER, ACCOUNT, 1, seven, effective, margin, margin, "emp-head", null, decision),
        new EscalationPassedOn(ORDER, ACCOUNT, "34", escalation, decision),
        new EscalationHurried(ORDER, ACCOUNT, "34", escalation, "general-director"),
        new EscalationLapsed(ORDER, ACCOUNT, 1, seven, effective),
        new DiscountEscalated(ORDER, ACCOUNT, "34", escalation, margin, margin, decision),
        new DiscountRefused(ORDER, ACCOUNT, 1, seven, effective, "Too much.", decision),
        new SubmissionEscalated(ORDER, ACCOUNT, "34", whole, sek("30000.00"), decision),
        new SubmissionRefused(ORDER, ACCOUNT, "No.", decision),
        new AmendmentEscalated(
            ORDER, ACCOUNT, "34", wanted(), sek("5805.00"), sek("30000.00"), decision),
        new EscalationPassedOn(ORDER, ACCOUNT, "34", wanted(), decision),
        new EscalationHurried(ORDER, ACCOUNT, "34", wanted(), "general-director"),
        new AmendmentRefused(ORDER, ACCOUNT, "34", "No.", decision),
        new EscalationFell(ORDER, ACCOUNT, "34", 0, "The order has moved on."),
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
        new CreditWithdrawn(ORDER, ACCOUNT, sek("0.00"), CREDIT, rules, "Nothing moved."),
        new CreditReleased(ORDER, ACCOUNT, CREDIT, "emp-controller", "Good payer."),
        new OrderCancelled(ORDER, ACCOUNT, "The buyer withdrew."),
        new OrderAmended(
            ORDER,
            ACCOUNT,
            "34",
            List.of(2),
            changed(submitted()),
            null,
            "The buyer needs no brushes.",
            decision),
        new AmendmentRejected(ORDER, ACCOUNT, CREDIT, "Too much.", changed(submitted())),
        new OrderClosedShort(
            ORDER,
            ACCOUNT,
            "34",
            DAY,
            List.of(new LinePart(2, Quantity.of("5", "C62"))),
            changed(null),
            "The season is over."),
        new OrderReopened(ORDER, ACCOUNT, "34", DAY, changed(null), "It is wanted.", decision),
        new OrderSplit(
            ORDER,
            ACCOUNT,
            "34",
            DAY,
            PART,
            "34-2",
            lines(),
            null,
            null,
            changed(null),
            "The rest in March.",
            decision),
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
            comeback(),
            "BRISTLES",
            CreditResolution.CREDIT),
        new DispatchHeld(FULFILMENT, ACCOUNT, ORDER, CREDIT, "Nothing moved."),
        new DispatchResumed(FULFILMENT, ACCOUNT, ORDER),
        new FulfilmentAmended(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            DAY,
            List.of(
                new FulfilledLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K, false)),
            sek("100.00"),
            false),
        new AmendmentOvertaken(
            FULFILMENT,
            ACCOUNT,
            ORDER,
            DAY,
            new Sent(
                List.of(new SentLine(1, Quantity.of("120", "LTR"), sek("5483.88"))),
                List.of(new SentTax(K, sek("5483.88"), sek("0.00"))))),
        new GoodsReleased(FULFILMENT, ACCOUNT, ORDER, "The order is cancelled."),
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
            List.of("per-7f-buyer-1"),
            "BRISTLES"),
        new ActRefused(ACT, ACCOUNT, "act-is-written-once", "It is signed."));
  }

  private static Details description() {
    return new Details(
        "Falu Rödfärg",
        K,
        new Gtin("6291041500213"),
        "PAINT",
        List.of(new PackLevel("XCT", new BigDecimal("12"))),
        new BigDecimal("12"),
        new BigDecimal("12"),
        new BigDecimal("1.25"));
  }

  /** How an order stands after a change; before it was submitted without figures. */
  public static Change changed(@Nullable Submitted figures) {
    return new Change(
        lines(), null, null, figures, figures == null ? OrderState.CAPTURED : OrderState.SUBMITTED);
  }

  static OrderLines lines() {
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
        List.of(),
        new StatedGtin("1234567890123", false));
  }

  public static Submitted submitted() {
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
