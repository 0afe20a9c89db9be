package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import voti.orders.stock.Awaited;
import voti.orders.stock.Demand;
import voti.orders.stock.Expected;
import voti.orders.stock.MovementKind;
import voti.orders.stock.Paper;
import voti.orders.stock.PurchaseRequest;
import voti.orders.stock.Reservation;
import voti.orders.stock.ReservationRule;
import voti.orders.stock.StockEvent;
import voti.orders.stock.StockEvent.DemandPlanned;
import voti.orders.stock.StockEvent.ExpectedDropped;
import voti.orders.stock.StockEvent.PurchaseApproved;
import voti.orders.stock.StockEvent.PurchaseRequestWithdrawn;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.PurchaseTurnedDown;
import voti.orders.stock.StockEvent.ReceiptExpected;
import voti.orders.stock.StockEvent.ReservationChanged;
import voti.orders.stock.StockEvent.ReturnAwaited;
import voti.orders.stock.StockEvent.ReturnSorted;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockEvent.StockOpened;
import voti.orders.stock.StockEvent.StockRequestRefused;
import voti.orders.stock.StockMovement;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of a stock. */
public final class SampleStocks {

  public static final String STOCK = "stk-00-0192f3a0-0055-8000-8000-000000000001";

  private static final String REQUEST = "prq-00-0192f3a0-0056-8000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  private static final String MAIN = "MAIN";

  private SampleStocks() {}

  static List<StockEvent> all() {
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("purchase-request", "1"),
            List.of(),
            List.of(),
            new Authority("head", mandate().ref(), null),
            "It cannot wait.");
    var later = LocalDate.of(2010, 2, 25);
    var request = new PurchaseRequest(REQUEST, litres("40"), later, List.of(ORDER));
    var announced = new Expected(new Paper("PO-17", 1), later, litres("40"));
    return List.of(
        new StockOpened(STOCK, PAINT, "SItemNo001", MAIN, "LTR", DAY, ReservationRule.STANDARD),
        new StockMoved(
            STOCK,
            PAINT,
            MAIN,
            new StockMovement(
                MovementKind.ISSUE, litres("-120"), DAY, new Paper(DISPATCH, 1), ORDER, ""),
            null,
            litres("380"),
            "emp-warehouse"),
        new SampleIssued(
            STOCK,
            ACCOUNT,
            PAINT,
            MAIN,
            new StockMovement(
                MovementKind.SAMPLE, litres("-2"), DAY, null, null, "For the new shop."),
            sek("76.00"),
            litres("378"),
            "emp-warehouse"),
        new ReturnAwaited(STOCK, List.of(new Awaited(RETURN, 1, ORDER, litres("2"))), DAY),
        new ReturnSorted(
            STOCK, RETURN, 1, ORDER, litres("1"), litres("1"), DAY, "One froze.", "emp-quality"),
        new ReceiptExpected(STOCK, announced),
        new ExpectedDropped(STOCK, new Paper("PO-17", 1), "The supplier has no more."),
        new DemandPlanned(
            STOCK,
            ORDER,
            null,
            List.of(
                new Demand(
                    ORDER,
                    1,
                    ACCOUNT,
                    "34",
                    later,
                    DAY,
                    "A",
                    litres("120"),
                    litres("0"),
                    litres("0")))),
        new ReservationChanged(
            STOCK,
            PAINT,
            MAIN,
            new Reservation(
                ORDER, 1, ACCOUNT, "34", litres("80"), litres("40"), litres("0"), later)),
        new PurchaseRequested(STOCK, PAINT, MAIN, request),
        new PurchaseRequestWithdrawn(STOCK, REQUEST, "It is covered."),
        new PurchaseApproved(STOCK, request, announced, "emp-head", decision),
        new PurchaseTurnedDown(STOCK, request, "emp-head", decision),
        new StockRequestRefused(STOCK, "dispatch", "stock-covers-what-leaves", "Too little."));
  }

  private static Quantity litres(String amount) {
    return Quantity.of(amount, "LTR");
  }
}
