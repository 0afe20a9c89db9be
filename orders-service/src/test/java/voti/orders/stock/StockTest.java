package voti.orders.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.sek;
import static voti.orders.stock.Warehouses.MONDAY;
import static voti.orders.stock.Warehouses.STOCK;
import static voti.orders.stock.Warehouses.announced;
import static voti.orders.stock.Warehouses.demand;
import static voti.orders.stock.Warehouses.issue;
import static voti.orders.stock.Warehouses.litres;
import static voti.orders.stock.Warehouses.open;
import static voti.orders.stock.Warehouses.receive;
import static voti.orders.stock.Warehouses.wants;
import static voti.orders.stock.Warehouses.wantsNothing;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.stock.StockCommand.ApprovePurchase;
import voti.orders.stock.StockCommand.AwaitReturn;
import voti.orders.stock.StockCommand.CorrectStock;
import voti.orders.stock.StockCommand.DropExpected;
import voti.orders.stock.StockCommand.ExpectReceipt;
import voti.orders.stock.StockCommand.InspectReturn;
import voti.orders.stock.StockCommand.IssueSample;
import voti.orders.stock.StockCommand.PlanDemand;
import voti.orders.stock.StockCommand.ScrapGoods;
import voti.orders.stock.StockCommand.TurnDownPurchase;
import voti.orders.stock.StockCommand.UndoIssue;
import voti.orders.stock.StockEvent.PurchaseApproved;
import voti.orders.stock.StockEvent.PurchaseRequestWithdrawn;
import voti.orders.stock.StockEvent.PurchaseRequested;
import voti.orders.stock.StockEvent.PurchaseTurnedDown;
import voti.orders.stock.StockEvent.ReservationChanged;
import voti.orders.stock.StockEvent.ReturnSorted;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.orders.stock.StockEvent.StockRequestRefused;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class StockTest {

  private final Life<Stock> stock = new Life<>(Stock.class);

  @BeforeEach
  void oneHundredLitresAreThere() {
    stock.then(open("100"), "warehouse");
  }

  @Test
  void isOpenedOnce() {
    stock.refuses(WrongState.class, open("5"), "warehouse");
    new Life<>(Stock.class).refuses(RuleBroken.class, open("-1"), "warehouse");
  }

  @Test
  void anOrderIsKeptFor() {
    var kept = kept(stock.then(wants(demand("ord-1", 7, "A", "60")), "automation"));
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().reserved()).isEqualTo(litres("60"));
    assertThat(kept.getFirst().backOrdered()).isEqualTo(litres("0"));
    assertThat(stock.then(wants(demand("ord-1", 7, "A", "60")), "automation"))
        .as("said again it changes nothing")
        .isEmpty();
  }

  @Test
  void whoeverWasPromisedEarlierGoesBeforeThenClassThenTheDayOfTheOrder() {
    stock.then(wants(demand("ord-1", 7, "B", "60")), "automation");
    var second = stock.then(wants(demand("ord-2", 7, "A", "60")), "automation");
    assertThat(of(second, "ord-2").reserved()).isEqualTo(litres("60"));
    assertThat(of(second, "ord-1").reserved()).as("A before B").isEqualTo(litres("40"));
    assertThat(of(second, "ord-1").uncovered()).isEqualTo(litres("20"));
    var third = stock.then(wants(demand("ord-3", 3, null, "50")), "automation");
    assertThat(of(third, "ord-3").reserved()).as("an earlier day").isEqualTo(litres("50"));
    assertThat(of(third, "ord-2").reserved()).isEqualTo(litres("50"));
    assertThat(of(third, "ord-1").reserved()).isEqualTo(litres("0"));
  }

  @Test
  void whatIsLackingIsAskedForOnceAndTheRequestFollowsTheOrders() {
    var lacking = stock.then(wants(demand("ord-1", 7, "A", "130")), "automation");
    var asked = one(lacking, PurchaseRequested.class).request();
    assertThat(asked.quantity()).isEqualTo(litres("30"));
    assertThat(asked.neededBy()).isEqualTo(MONDAY.plusDays(7));
    assertThat(asked.orders()).containsExactly("ord-1");
    var more = stock.then(wants(demand("ord-2", 3, "A", "10")), "automation");
    var again = one(more, PurchaseRequested.class).request();
    assertThat(again.request()).isEqualTo(asked.request());
    assertThat(again.quantity()).isEqualTo(litres("40"));
    stock.then(wantsNothing("ord-2"), "automation");
    var gone = stock.then(wantsNothing("ord-1"), "automation");
    assertThat(one(gone, PurchaseRequestWithdrawn.class).request()).isEqualTo(asked.request());
  }

  @Test
  void anApprovedRequestIsAnnouncedAndSaysWhenTheBackOrderCanCome() {
    var asked = lacking();
    var approved =
        stock.then(new ApprovePurchase(STOCK, asked.request(), null, MONDAY.plusDays(10)), "head");
    var bought = one(approved, PurchaseApproved.class);
    assertThat(bought.expected().quantity()).isEqualTo(litres("30"));
    assertThat(bought.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(bought.decision().authority().role()).isEqualTo("head");
    assertThat(bought.decision().facts())
        .anySatisfy(fact -> assertThat(fact.value()).isEqualTo("30 LTR"));
    assertThat(of(approved, "ord-1").comesOn()).isEqualTo(MONDAY.plusDays(10));
    stock.refuses(
        WrongState.class, new TurnDownPurchase(STOCK, asked.request()), "commercial-director");
  }

  @Test
  void whatIsBoughtInPartIsAskedForAgain() {
    var asked = lacking();
    var approved =
        stock.then(
            new ApprovePurchase(STOCK, asked.request(), litres("20"), MONDAY.plusDays(10)), "head");
    assertThat(one(approved, PurchaseRequested.class).request().quantity()).isEqualTo(litres("10"));
  }

  @Test
  void aRequestThatWasTurnedDownIsNotMadeAgainUntilItsOrderChanges() {
    var asked = lacking();
    var turnedDown = stock.then(new TurnDownPurchase(STOCK, asked.request()), "head");
    assertThat(turnedDown).hasSize(1);
    assertThat(one(turnedDown, PurchaseTurnedDown.class).decision().outcome())
        .isEqualTo(Outcome.REFUSED);
    var other = stock.then(wants(demand("ord-2", 9, "B", "5")), "automation");
    assertThat(one(other, PurchaseRequested.class).request().orders()).containsExactly("ord-2");
    var changed = stock.then(wants(demand("ord-1", 7, "A", "140")), "automation");
    assertThat(one(changed, PurchaseRequested.class).request().quantity()).isEqualTo(litres("45"));
  }

  @Test
  void aReceiptFulfilsWhatWasAnnouncedAndServesTheBackOrder() {
    stock.then(new ExpectReceipt(STOCK, announced("PO-1", 5, "30")), "warehouse");
    var waiting = stock.then(wants(demand("ord-1", 7, "A", "130")), "automation");
    assertThat(of(waiting, "ord-1").comesOn()).isEqualTo(MONDAY.plusDays(5));
    assertThat(waiting)
        .as("nothing is to be bought")
        .noneMatch(PurchaseRequested.class::isInstance);
    var come = stock.then(receive("GRN-1", "30", new Paper("PO-1", 1)), "warehouse");
    assertThat(one(come, StockMoved.class).onHand()).isEqualTo(litres("130"));
    assertThat(of(come, "ord-1").reserved()).isEqualTo(litres("130"));
    stock.refuses(Unknown.class, receive("GRN-2", "1", new Paper("PO-1", 1)), "warehouse");
  }

  @Test
  void whatDoesNotComeIsAskedFor() {
    stock.then(new ExpectReceipt(STOCK, announced("PO-1", 5, "30")), "warehouse");
    stock.then(wants(demand("ord-1", 7, "A", "130")), "automation");
    var dropped =
        stock.then(new DropExpected(STOCK, new Paper("PO-1", 1), "No more."), "warehouse");
    assertThat(of(dropped, "ord-1").comesOn()).isNull();
    assertThat(one(dropped, PurchaseRequested.class).request().quantity()).isEqualTo(litres("30"));
    stock.refuses(
        Unknown.class, new DropExpected(STOCK, new Paper("PO-1", 1), "Again."), "warehouse");
  }

  @Test
  void nothingLeavesThatIsNotThere() {
    var refused = stock.one(StockRequestRefused.class, issue("ord-1", "dis-1", "101"), "warehouse");
    assertThat(refused.rule()).isEqualTo("stock-covers-what-leaves");
    assertThat(refused.sentence())
        .isEqualTo("Line 1: SItemNo001 has 100 LTR on hand in MAIN, not 101 LTR.");
    var scrapped =
        stock.one(
            StockRequestRefused.class,
            new ScrapGoods(STOCK, litres("101"), MONDAY, "Frozen."),
            "warehouse");
    assertThat(scrapped.rule()).isEqualTo("stock-covers-what-leaves");
  }

  @Test
  void whatIsKeptForOthersStays() {
    stock.then(wants(demand("ord-1", 7, "A", "90")), "automation");
    stock.then(wants(demand("ord-2", 9, "A", "20")), "automation");
    var refused = stock.one(StockRequestRefused.class, issue("ord-2", "dis-1", "20"), "warehouse");
    assertThat(refused.rule()).isEqualTo("reserved-goods-stay");
    assertThat(refused.sentence()).contains("only 10 LTR are not kept");
    assertThat(stock.then(issue("ord-2", "dis-1", "10"), "warehouse").getFirst())
        .isInstanceOf(StockMoved.class);
    assertThat(sample("sample", "1").rule()).isEqualTo("reserved-goods-stay");
  }

  @Test
  void whatWasIssuedIsIssuedOnceAndTakenBackWhenTheDispatchIsRefused() {
    stock.then(wants(demand("ord-1", 7, "A", "60")), "automation");
    var out = stock.then(issue("ord-1", "dis-1", "60"), "warehouse");
    assertThat(one(out, StockMoved.class).onHand()).isEqualTo(litres("40"));
    assertThat(stock.then(issue("ord-1", "dis-1", "60"), "warehouse")).isEmpty();
    var back = stock.then(new UndoIssue(STOCK, "dis-1", MONDAY, "It was refused."), "warehouse");
    assertThat(one(back, StockMoved.class).onHand()).isEqualTo(litres("100"));
    assertThat(of(back, "ord-1").reserved()).isEqualTo(litres("60"));
    assertThat(stock.then(new UndoIssue(STOCK, "dis-1", MONDAY, "Again."), "warehouse")).isEmpty();
  }

  @Test
  void whatHasLeftForGoodDoesNotComeBack() {
    stock.then(wants(demand("ord-1", 7, "A", "60")), "automation");
    stock.then(issue("ord-1", "dis-1", "60"), "warehouse");
    var early = stock.then(wants(demand("ord-1", 7, "A", "70")), "automation");
    assertThat(of(early, "ord-1").reserved())
        .as("its fulfilment has not said that 60 left, the stock knows it")
        .isEqualTo(litres("10"));
    stock.then(new PlanDemand(STOCK, "ord-1", "dis-1", List.of()), "automation");
    assertThat(stock.then(new UndoIssue(STOCK, "dis-1", MONDAY, "Too late."), "warehouse"))
        .isEmpty();
  }

  @Test
  void aCountCorrectsAndTakesFromWhomTheRuleSays() {
    stock.then(wants(demand("ord-1", 7, "A", "90")), "automation");
    var counted =
        stock.then(
            new CorrectStock(STOCK, litres("70"), MONDAY, null, "Thirty leaked."), "warehouse");
    var moved = one(counted, StockMoved.class);
    assertThat(moved.movement().quantity()).isEqualTo(litres("-30"));
    assertThat(moved.onHand()).isEqualTo(litres("70"));
    assertThat(of(counted, "ord-1").backOrdered()).isEqualTo(litres("20"));
    stock.refuses(
        RuleBroken.class,
        new CorrectStock(STOCK, litres("-1"), MONDAY, null, "Less than none."),
        "warehouse");
  }

  @Test
  void aSampleIsValuedAtStandardCost() {
    var given =
        stock.one(
            SampleIssued.class,
            new IssueSample(
                STOCK,
                ACCOUNT,
                MovementKind.SAMPLE,
                litres("2"),
                MONDAY,
                sek("38.00"),
                "New shop."),
            "warehouse");
    assertThat(given.value()).isEqualTo(sek("76.00"));
    assertThat(given.onHand()).isEqualTo(litres("98"));
    assertThat(sample("presentation", "99").rule()).isEqualTo("stock-covers-what-leaves");
  }

  @Test
  void whatCameBackIsOnHandOnlyWhenSomebodyHasLooked() {
    var back =
        stock.then(
            new AwaitReturn(
                STOCK, "ret-1", "ord-1", MONDAY, List.of(new IssuedLine(1, litres("10")))),
            "automation");
    assertThat(back).hasSize(1).noneMatch(StockMoved.class::isInstance);
    assertThat(inspect("8", "3").getFirst()).isInstanceOf(StockRequestRefused.class);
    var looked = inspect("6", "4");
    assertThat(one(looked, ReturnSorted.class).scrapped()).isEqualTo(litres("4"));
    assertThat(one(looked, StockMoved.class).onHand()).isEqualTo(litres("106"));
    stock.refuses(
        Unknown.class,
        new InspectReturn(STOCK, "ret-1", 1, litres("1"), litres("0"), MONDAY, "Again."),
        "quality");
  }

  private PurchaseRequest lacking() {
    return one(
            stock.then(wants(demand("ord-1", 7, "A", "130")), "automation"),
            PurchaseRequested.class)
        .request();
  }

  private List<Object> inspect(String good, String bad) {
    return stock.then(
        new InspectReturn(STOCK, "ret-1", 1, litres(good), litres(bad), MONDAY, "Looked at."),
        "quality");
  }

  private StockRequestRefused sample(String kind, String amount) {
    return stock.one(
        StockRequestRefused.class,
        new IssueSample(
            STOCK,
            ACCOUNT,
            MovementKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
            litres(amount),
            MONDAY,
            sek("38.00"),
            "New shop."),
        "warehouse");
  }

  private static <E> E one(List<Object> events, Class<E> type) {
    var found = events.stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Reservation> kept(List<Object> events) {
    return events.stream()
        .filter(ReservationChanged.class::isInstance)
        .map(event -> ((ReservationChanged) event).reservation())
        .toList();
  }

  private static Reservation of(List<Object> events, String order) {
    return kept(events).stream().filter(one -> one.order().equals(order)).findFirst().orElseThrow();
  }
}
