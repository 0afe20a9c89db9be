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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import voti.orders.stock.StockCommand.CorrectStock;
import voti.orders.stock.StockCommand.IssueSample;
import voti.orders.stock.StockCommand.ScrapGoods;
import voti.orders.stock.StockCommand.UndoIssue;
import voti.orders.stock.StockEvent.SampleIssued;
import voti.orders.stock.StockEvent.StockMoved;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.CommercialRefusal;

/** Whatever comes, goes, is ordered and cancelled, in whatever order. */
class StockLawsTest {

  private static final Actor SOMEBODY = Actor.automation("law");

  /**
   * Something that is asked of a stock.
   *
   * @param what which command
   * @param order one of a few
   * @param amount litres
   * @param days from the first day
   */
  record Asked(int what, int order, int amount, int days) {}

  @Property(tries = 300)
  void onHandIsTheSumOfAllMovementsAndNeverNegative(@ForAll("life") List<Asked> life) {
    var now = opened();
    var sum = litres("100");
    var number = 0;
    for (var asked : life) {
      for (var event : happens(now, asked, number++)) {
        sum = sum.plus(moved(event));
        now = now.after(event);
        assertThat(now.onHand()).isEqualTo(sum);
        assertThat(now.onHand().amount().signum()).isNotNegative();
      }
      assertThat(now.reserved()).as("kept is there").isLessThanOrEqualTo(now.onHand());
    }
  }

  @Property(tries = 200)
  void whatIsKeptAndBackOrderedIsWhatIsOpenOfEachOrder(@ForAll("life") List<Asked> life) {
    var now = after(life);
    for (var demand : now.demands()) {
      var kept =
          now.reservations().stream()
              .filter(one -> one.isOf(demand.order(), demand.line()))
              .map(one -> one.reserved().plus(one.backOrdered()))
              .reduce(litres("0"), Quantity::plus);
      assertThat(kept).isEqualTo(demand.open());
    }
    assertThat(now.available().isPositive() && now.backOrdered().isPositive())
        .as("nobody waits for what lies there for nobody")
        .isFalse();
  }

  @Property(tries = 200)
  void anOrderThatIsCancelledLeavesNoTrace(@ForAll("life") List<Asked> life) {
    var before = after(life);
    var with = all(before, Planning.plan(before, wants(demand("ord-undone", 2, "A", "77"))));
    assertThat(with).isNotEqualTo(before);
    var undone = all(with, Planning.plan(with, wantsNothing("ord-undone")));
    assertThat(undone.onHand()).isEqualTo(before.onHand());
    assertThat(undone.demands()).isEqualTo(before.demands());
    assertThat(undone.reservations()).containsExactlyInAnyOrderElementsOf(before.reservations());
    assertThat(quantity(undone.request())).isEqualTo(quantity(before.request()));
  }

  @Property(tries = 200)
  void anIssueThatIsUndoneLeavesNoTrace(@ForAll("life") List<Asked> life) {
    var before = after(life);
    var there = Ledger.issue(before, issue("ord-1", "dis-undone", "9"), SOMEBODY);
    var with = all(before, there);
    var undone =
        all(
            with,
            Ledger.undo(with, new UndoIssue(STOCK, "dis-undone", MONDAY, "Refused."), SOMEBODY));
    assertThat(undone.onHand()).isEqualTo(before.onHand());
    assertThat(undone.demands()).isEqualTo(before.demands());
    assertThat(undone.underway()).isEqualTo(before.underway());
    assertThat(undone.reservations()).containsExactlyInAnyOrderElementsOf(before.reservations());
  }

  @Property(tries = 200)
  void theOrderInWhichOrdersComeDoesNotMatter(
      @ForAll("orders") List<Demand> orders, @ForAll int seed) {
    var shuffled = new ArrayList<>(orders);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(planned(shuffled).reservations())
        .containsExactlyInAnyOrderElementsOf(planned(orders).reservations());
  }

  @Property(tries = 300)
  void whatIsTakenOfAPromiseIsTakenFromNobody(
      @ForAll("orders") List<Demand> orders,
      @ForAll("receipts") List<Expected> expected,
      @ForAll("hand") Quantity onHand) {
    var days = AvailableToPromise.over(MONDAY, 20, onHand, expected, orders);
    for (var at = 0; at < days.size(); at++) {
      var day = days.get(at);
      assertThat(day.promise().amount().signum()).isNotNegative();
      for (var later : days.subList(at, days.size())) {
        assertThat(day.promise())
            .as("never more than is left then or later")
            .isLessThanOrEqualTo(
                later.balance().isPositive() ? later.balance() : later.balance().none());
      }
      if (day.promise().isPositive()) {
        var more = new ArrayList<>(orders);
        more.add(demand("ord-new", at, "A", day.promise().amount().toPlainString()));
        assertThat(AvailableToPromise.over(MONDAY, 20, onHand, expected, more).subList(at, 20))
            .as("everyone who was promised still gets it")
            .allSatisfy(then -> assertThat(then.balance().amount().signum()).isNotNegative());
      }
    }
  }

  @Property(tries = 200)
  void moreStockNeverPromisesLess(
      @ForAll("orders") List<Demand> orders,
      @ForAll("receipts") List<Expected> expected,
      @ForAll("hand") Quantity onHand,
      @ForAll("receipts") List<Expected> more) {
    var all = new ArrayList<>(expected);
    all.addAll(more);
    var before = AvailableToPromise.over(MONDAY, 20, onHand, expected, orders);
    var richer = AvailableToPromise.over(MONDAY, 20, onHand.plus(litres("1")), all, orders);
    for (var at = 0; at < before.size(); at++) {
      assertThat(richer.get(at).promise()).isGreaterThanOrEqualTo(before.get(at).promise());
    }
  }

  @Provide
  Arbitrary<List<Asked>> life() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(1, 60),
            Arbitraries.integers().between(-2, 15))
        .as(Asked::new)
        .list()
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Demand>> orders() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 25),
            Arbitraries.of("A", "B", "C").injectNull(0.2),
            Arbitraries.integers().between(1, 60))
        .as((days, accountClass, amount) -> demand("", days, accountClass, "" + amount))
        .list()
        .ofMaxSize(8)
        .map(StockLawsTest::numbered);
  }

  @Provide
  Arbitrary<List<Expected>> receipts() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 25), Arbitraries.integers().between(1, 90))
        .as((days, amount) -> announced("PO-" + days, days, "" + amount))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Quantity> hand() {
    return Arbitraries.integers().between(0, 150).map(Warehouses::litres);
  }

  private static List<Demand> numbered(List<Demand> orders) {
    var all = new ArrayList<Demand>();
    for (var one : orders) {
      var order = "ord-" + (all.size() + 1);
      all.add(
          new Demand(
              order,
              1,
              ACCOUNT,
              order,
              one.promised(),
              one.orderedOn(),
              one.accountClass(),
              one.ordered(),
              one.sent(),
              one.issued()));
    }
    return all;
  }

  private static StockStanding opened() {
    var events = Ledger.open(open("100"), SOMEBODY);
    return all(StockStanding.of((StockEvent.StockOpened) events.getFirst()), events);
  }

  private static StockStanding planned(List<Demand> orders) {
    var now = opened();
    for (var one : orders) {
      now = all(now, Planning.plan(now, wants(one)));
    }
    return now;
  }

  private static StockStanding after(List<Asked> life) {
    var now = opened();
    var number = 0;
    for (var asked : life) {
      now = all(now, happens(now, asked, number++));
    }
    return now;
  }

  private static StockStanding all(StockStanding before, List<StockEvent> events) {
    var now = before;
    for (var event : events) {
      now = now.after(event);
    }
    return now;
  }

  private static List<StockEvent> happens(StockStanding now, Asked asked, int number) {
    var order = "ord-" + asked.order();
    var amount = String.valueOf(asked.amount());
    try {
      return switch (asked.what()) {
        case 0 -> Ledger.receive(now, receive("GRN-" + number, amount, null), SOMEBODY);
        case 1 -> Ledger.issue(now, issue(order, "dis-" + number, amount), SOMEBODY);
        case 2 ->
            Ledger.correct(
                now, new CorrectStock(STOCK, litres(amount), MONDAY, null, "Counted."), SOMEBODY);
        case 3 ->
            Ledger.scrap(now, new ScrapGoods(STOCK, litres(amount), MONDAY, "Frozen."), SOMEBODY);
        case 4 ->
            Ledger.sample(
                now,
                new IssueSample(
                    STOCK,
                    ACCOUNT,
                    MovementKind.SAMPLE,
                    litres(amount),
                    MONDAY,
                    sek("38.00"),
                    "New shop."),
                SOMEBODY);
        case 5 -> Planning.plan(now, wantsNothing(order));
        case 6 ->
            Planning.expect(
                now,
                new StockCommand.ExpectReceipt(
                    STOCK, announced("PO-" + asked.order(), asked.days(), amount)));
        default ->
            Planning.plan(
                now, wants(demand(order, asked.days(), asked.days() % 2 == 0 ? "A" : "B", amount)));
      };
    } catch (CommercialRefusal refused) {
      return List.of();
    }
  }

  private static Quantity moved(StockEvent event) {
    return switch (event) {
      case StockMoved e -> e.movement().quantity();
      case SampleIssued e -> e.movement().quantity();
      default -> litres("0");
    };
  }

  private static Quantity quantity(@org.jspecify.annotations.Nullable PurchaseRequest request) {
    return request == null ? litres("0") : request.quantity();
  }
}
