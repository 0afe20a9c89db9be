package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.CreditAccountEvent.DeliveryRecorded;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.KeptCash;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.Percentage;

/** What was billed ahead and paid is taken off the bills of the goods, delivery by delivery. */
class PrepaymentIsDeductedTest {

  private static final String AHEAD = "inv-ahead";
  private static final Percentage STANDARD = Percentage.of("24");

  /** 500.00 and 24 % on it, for an order of 1,000.00 and 24 %. */
  private static Life ahead(String order) {
    return ahead(new Life().limit("100000.00"), order, "500.00", "120.00");
  }

  private static Life ahead(Life life, String order, String base, String vat) {
    var part = new VatSubtotal(VatCategory.S, STANDARD, Life.sek(base), Life.sek(vat));
    return life.book(
        new ItemFacts(
            AHEAD,
            ItemKind.PREPAYMENT,
            "P2010-000001",
            Life.sek(base).plus(Life.sek(vat)),
            Life.DAY,
            Life.DAY.plusDays(7),
            null,
            null,
            new Prepayment(order, List.of(part))));
  }

  private static Life pay(Life life, String receipt, String amount) {
    return life.cash(receipt, amount).allocate(receipt, Allocation.ofCash(AHEAD, Life.sek(amount)));
  }

  /** Delivers and bills; what is taken off. */
  private static List<Deduction> billed(Life life, String dispatch, String order, String gross) {
    life.deliver(dispatch, order, gross);
    return billed(life);
  }

  private static Money taken(List<Deduction> off) {
    return Deduction.gross(off, Life.sek("0"));
  }

  /** 620.00 of 1,240.00: each third takes off its half, and together they take off all. */
  @Test
  void aPrepaymentOf620IsTakenOffThreeDeliveriesOf1240() {
    try (var life = ahead("ord-1")) {
      life.order("ord-1", "1240.00");
      pay(life, "rec-1", "620.00");
      assertThat(life.exposure()).isEqualTo("1,240.00");

      var first = billed(life, "dis-1", "ord-1", "413.33");
      assertThat(first)
          .containsExactly(
              new Deduction(
                  AHEAD,
                  "P2010-000001",
                  Life.DAY,
                  List.of(
                      new VatSubtotal(
                          VatCategory.S, STANDARD, Life.sek("166.67"), Life.sek("40.00")))));
      assertThat(life.exposure()).as("less the 206.67 taken off").isEqualTo("1,033.33");

      var second = billed(life, "dis-2", "ord-1", "413.34");
      var third = billed(life, "dis-3", "ord-1", "413.33");
      assertThat(List.of(taken(second), taken(third)))
          .containsExactly(Life.sek("206.67"), Life.sek("206.66"));
      assertThat(first.getFirst().net().plus(second.getFirst().net()).plus(third.getFirst().net()))
          .isEqualTo(Life.sek("500.00"));
      assertThat(life.exposure()).as("1,240.00 less 620.00").isEqualTo("620.00");
      assertThat(life.standing().exposure().openItems()).isEqualTo(Life.sek("620.00"));
    }
  }

  @Test
  void onlyWhatWasPaidIsTakenOffAndWhatIsPaidLaterByTheNextDelivery() {
    try (var life = ahead("ord-1")) {
      life.order("ord-1", "1240.00");
      assertThat(billed(life, "dis-1", "ord-1", "310.00")).as("nothing was paid").isEmpty();
      pay(life, "rec-1", "310.00");
      assertThat(taken(billed(life, "dis-2", "ord-1", "310.00"))).isEqualTo(Life.sek("155.00"));
      pay(life, "rec-2", "310.00");
      assertThat(taken(billed(life, "dis-3", "ord-1", "620.00"))).isEqualTo(Life.sek("465.00"));
    }
  }

  @Test
  void moreThanADeliveryIsWorthStaysForTheNext() {
    try (var life = ahead("ord-1")) {
      life.order("ord-1", "700.00");
      billed(life, "dis-1", "ord-1", "400.00");
      pay(life, "rec-1", "620.00");
      assertThat(taken(billed(life, "dis-2", "ord-1", "200.00"))).isEqualTo(Life.sek("200.00"));
      assertThat(taken(billed(life, "dis-3", "ord-1", "100.00"))).isEqualTo(Life.sek("100.00"));
    }
  }

  @Test
  void aPaymentTakenBackIsNotTakenOffAndAnotherOrderGetsNothingOfIt() {
    try (var life = ahead("ord-1")) {
      life.order("ord-1", "1240.00").order("ord-2", "1240.00");
      pay(life, "rec-1", "620.00");
      assertThat(billed(life, "dis-9", "ord-2", "1240.00")).isEmpty();
      life.unallocate("rec-1", Allocation.ofCash(AHEAD, Life.sek("620.00")));
      assertThat(billed(life, "dis-1", "ord-1", "1240.00")).isEmpty();
    }
  }

  /** Goods that come back are credited whole, what was paid ahead for them in it. */
  @Test
  void aReturnIsCreditedWholeWithWhatWasPaidAheadForIt() {
    try (var life = ahead("ord-1")) {
      life.order("ord-1", "1240.00");
      pay(life, "rec-1", "620.00");
      billed(life, "dis-1", "ord-1", "1240.00");
      life.credit("dis-1", "1240.00");
      assertThat(life.exposure()).as("the 620.00 is theirs again").isEqualTo("-620.00");
    }
  }

  @Test
  void cashThatWasKeptForAnOrderPaysItsDeliveriesInTheirOrder() {
    try (var life = new Life().limit("100000.00")) {
      life.cash("rec-1", "300.00").keepCash("rec-1", new Earmark("prepayment", "ord-1"));
      life.order("ord-1", "500.00");
      assertThat(kept(life, "dis-1", "200.00"))
          .containsExactly(new KeptCash("rec-1", Life.sek("200.00")));
      assertThat(kept(life, "dis-2", "250.00"))
          .as("the rest, though the first is not yet booked")
          .containsExactly(new KeptCash("rec-1", Life.sek("100.00")));
      assertThat(kept(life, "dis-3", "50.00")).isNull();
    }
  }

  /** What was kept and has paid the first bill still is what the order was prepaid with. */
  @Test
  void anOrderStaysPrepaidWhileItsDeliveriesAreBilled() {
    try (var life = new Life().limit("0.00")) {
      life.cash("rec-1", "300.00").keepCash("rec-1", new Earmark("prepayment", "ord-1"));
      life.order("ord-1", "300.00").deliver("dis-1", "ord-1", "200.00");
      life.invoice("dis-1", "200.00");
      life.allocate("rec-1", Allocation.ofCash("inv-1", Life.sek("200.00")));
      life.review("ord-1", Life.DAY.plusDays(200));
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.ReservationReviewed.class);
    }
  }

  private static List<KeptCash> kept(Life life, String dispatch, String gross) {
    life.deliver(dispatch, "ord-1", gross);
    return ((DeliveryRecorded) life.last()).delivery().kept();
  }

  /**
   * Whatever the order, the prepayment, its payments and the deliveries: a bill takes off no more
   * than it is worth and nothing below zero, the bills up to any of them just the share of what was
   * paid, and all of them all of it, VAT and net to the cent. Delivering changes no exposure,
   * billing lowers it by what is taken off.
   */
  @Property(tries = 80)
  void theLadderGivesOutWhatWasPaidAndNoMore(@ForAll long seed) {
    var random = new Random(seed);
    var whole = cents(1_000 + random.nextInt(500_000));
    var base = cents(1 + random.nextInt(400_000));
    var vat = base.times(STANDARD.fraction());
    var billedAhead = base.plus(vat);
    var cents = billedAhead.amount().movePointRight(2).intValueExact();
    var paid = cents(1 + random.nextInt(cents));
    paid = paid.isMoreThan(whole) ? whole : paid;
    try (var life = new Life().limit("100000000.00")) {
      ahead(life, "ord-1", text(base), text(vat));
      life.order("ord-1", text(whole));
      pay(life, "rec-1", text(paid));
      var weights = new ArrayList<BigDecimal>();
      for (var i = 0; i <= random.nextInt(6); i++) {
        weights.add(BigDecimal.valueOf(1 + random.nextInt(9)));
      }
      var deducted = cents(0);
      var net = cents(0);
      var delivered = cents(0);
      var number = 0;
      for (var part : Ladder.spread(whole, weights)) {
        var before = life.standing().total();
        life.deliver("dis-" + number, "ord-1", text(part));
        assertThat(life.standing().total()).isEqualTo(before);
        var off = billed(life);
        number++;
        assertThat(taken(off).isNegative() || taken(off).isMoreThan(part)).isFalse();
        assertThat(life.standing().total()).isEqualTo(before.minus(taken(off)));
        deducted = deducted.plus(taken(off));
        delivered = delivered.plus(part);
        net = off.stream().map(Deduction::net).reduce(net, Money::plus);
        assertThat(deducted).isEqualTo(new Ladder(paid, whole.amount()).upTo(delivered.amount()));
      }
      assertThat(deducted).isEqualTo(paid);
      assertThat(net)
          .as("as much as the journal says was declared with the cash")
          .isEqualTo(Ladder.spread(paid, List.of(base.amount(), vat.amount())).getFirst());
    }
  }

  /** Bills what was delivered last. */
  private static List<Deduction> billed(Life life) {
    Delivery delivery = ((DeliveryRecorded) life.last()).delivery();
    var off = delivery.deductions() == null ? List.<Deduction>of() : delivery.deductions();
    var deducted = Deduction.gross(off, delivery.gross());
    life.send(
        new CreditAccountCommand.BookInvoice(
            Life.ID,
            Life.ACCOUNT,
            "inv" + delivery.dispatch().substring(3),
            delivery.dispatch(),
            delivery.gross(),
            "2010",
            Life.DAY,
            Life.DAY.plusDays(30),
            null,
            deducted.isZero() ? null : deducted));
    return off;
  }

  private static Money cents(long cents) {
    return Life.sek(BigDecimal.valueOf(cents, 2).toPlainString());
  }

  private static String text(Money money) {
    return money.amount().toPlainString();
  }
}
