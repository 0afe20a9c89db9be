package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccountEvent.MovementRefused;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptBooked;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Rates;
import voti.credit.creditaccount.ShippedRules;
import voti.values.Money;

/**
 * Items and cash in another currency than the account's: items keep the rate they were booked at,
 * cash that of its day, and what is between them is gain or loss, to the cent.
 */
class ExchangeLeavesNothingBehindTest {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final Currency EUR = Currency.getInstance("EUR");

  /** A euro is worth another amount each day. */
  private static final Rates RATES =
      (from, to, on) ->
          from.equals(EUR) && to.equals(SEK)
              ? Optional.of(
                  new BigDecimal("9.0137").add(BigDecimal.valueOf(on.getDayOfYear() % 40, 2)))
              : Optional.empty();

  @Property(tries = 60)
  void afterFullClearingExposureIsZeroAndTheRestIsGainOrLoss(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int many) {
    var random = new Random(seed);
    try (var life = new Life(ShippedRules.read(), RATES)) {
      life.limit("1000000.00");
      var items = items(life, many, random);
      var before = life.standing();
      var made = clear(life, items, random);
      assertThat(life.standing().exposure().openItems().isZero()).isTrue();
      assertThat(life.standing().exposure().unallocated().isZero()).isTrue();

      var carried = before.exposure().openItems();
      var cash = sum(events(life, ReceiptBooked.class).map(e -> e.receipt().amount()).toList());
      var gain =
          sum(
              events(life, ReceiptAllocated.class)
                  .map(e -> e.allocation().exchange())
                  .filter(one -> one != null)
                  .toList());
      assertThat(gain).isEqualTo(cash.minus(carried));

      for (var one : made.reversed()) {
        life.unallocate(one.receipt(), one.allocation());
      }
      assertThat(life.standing().exposure().openItems()).isEqualTo(carried);
      assertThat(life.standing().exposure().unallocated()).isEqualTo(cash);
      var standing = life.standing();
      for (var one : made) {
        life.allocate(one.receipt(), one.allocation().asPaid());
        assertThat(life.last()).isInstanceOf(ReceiptAllocated.class);
        assertThat(((ReceiptAllocated) life.last()).allocation()).isEqualTo(one.allocation());
      }
      assertThat(life.standing()).isNotEqualTo(standing);
      assertThat(life.standing().total().isZero()).isTrue();
      assertThat(life.events()).noneMatch(MovementRefused.class::isInstance);
    }
  }

  /** 1,000 euros billed at 10 and paid when a euro is worth 11 gain 1,000 crowns. */
  @Test
  void aThousandEurosAtTenAndEleven() {
    Rates rates =
        (from, to, on) -> Optional.of(new BigDecimal(on.isAfter(Life.DAY) ? "11.00" : "10.00"));
    try (var life = new Life(ShippedRules.read(), rates)) {
      life.limit("50000.00");
      book(life, "itm-1", Money.of("1000.00", "EUR"), Life.DAY);
      assertThat(life.standing().total()).isEqualTo(Life.sek("10000.00"));
      receive(life, "rec-1", Money.of("1000.00", "EUR"), Life.DAY.plusDays(30));
      assertThat(life.standing().total()).isEqualTo(Life.sek("-1000.00"));
      var booked = (ReceiptBooked) life.last();
      assertThat(booked.receipt().rate()).isEqualByComparingTo("11");
      assertThat(booked.receipt().original()).isEqualTo(Money.of("1000.00", "EUR"));

      life.allocate("rec-1", Allocation.ofCash("itm-1", Money.of("250.00", "EUR")));
      var quarter = ((ReceiptAllocated) life.last()).allocation();
      assertThat(quarter.cash()).isEqualTo(Life.sek("2750.00"));
      assertThat(quarter.total()).isEqualTo(Life.sek("2500.00"));
      assertThat(quarter.exchange()).isEqualTo(Life.sek("250.00"));
      assertThat(life.standing().exposure().openItems()).isEqualTo(Life.sek("7500.00"));

      life.allocate("rec-1", Allocation.ofCash("itm-1", Money.of("750.01", "EUR")));
      assertThat(((MovementRefused) life.last()).rule()).isEqualTo("allocation-stays-within-cash");
      life.allocate("rec-1", Allocation.ofCash("itm-1", Money.of("750.00", "EUR")));
      assertThat(life.standing().total().isZero()).isTrue();
    }
  }

  /** A discount and a bank charge leave at what the item is carried at, not at the day's rate. */
  @Test
  void whatIsGivenUpIsCarriedAsTheItemIs() {
    Rates rates =
        (from, to, on) -> Optional.of(new BigDecimal(on.isAfter(Life.DAY) ? "9.00" : "10.00"));
    try (var life = new Life(ShippedRules.read(), rates)) {
      life.limit("5000.00");
      book(life, "itm-1", Money.of("100.00", "EUR"), Life.DAY);
      receive(life, "rec-1", Money.of("97.00", "EUR"), Life.DAY.plusDays(1));
      life.allocate(
          "rec-1", new Allocation("itm-1", eur("97.00"), eur("2.00"), eur("0.00"), eur("1.00")));
      var made = ((ReceiptAllocated) life.last()).allocation();
      assertThat(made.settlementDiscount()).isEqualTo(Life.sek("20.00"));
      assertThat(made.bankCharge()).isEqualTo(Life.sek("10.00"));
      assertThat(made.exchange()).isEqualTo(Life.sek("-97.00"));
      assertThat(made.original()).isEqualTo(eur("100.00"));
      assertThat(life.standing().total().isZero()).isTrue();
    }
  }

  /** Cash in another currency settles an item of the account's own at what it is carried at. */
  @Test
  void foreignCashPaysAnItemOfTheAccountsCurrency() {
    Rates rates = (from, to, on) -> Optional.of(new BigDecimal("11.2917"));
    try (var life = new Life(ShippedRules.read(), rates)) {
      life.book(item("itm-1", Life.sek("1000.00"), Life.DAY));
      receive(life, "rec-1", eur("88.56"), Life.DAY);
      life.allocate("rec-1", Allocation.ofCash("itm-1", eur("88.56")));
      var made = ((ReceiptAllocated) life.last()).allocation();
      assertThat(made.total())
          .as("nearer than a cent cannot be paid")
          .isEqualTo(Life.sek("1000.00"));
      assertThat(made.exchange()).isEqualTo(Life.sek("-0.01"));
      life.unallocate("rec-1", made);
      life.reverse("rec-1", eur("88.56"));
      assertThat(life.standing().total()).isEqualTo(Life.sek("1000.00"));
    }
  }

  @Test
  void aRateThatIsMissingNamesItselfAndItsDay() {
    try (var life = new Life(ShippedRules.read(), Rates.NONE)) {
      life.limit("1000.00");
      receive(life, "rec-1", eur("97.00"), Life.DAY);
      var refused = (MovementRefused) life.last();
      assertThat(refused.rule()).isEqualTo("rate-of-the-day-is-known");
      assertThat(refused.sentence())
          .isEqualTo("97.00 EUR was not booked: no rate from EUR to SEK is known on 2010-01-21.");
    }
  }

  private record Made(String receipt, Allocation allocation) {}

  private static List<ItemFacts> items(Life life, int many, Random random) {
    var items = new ArrayList<ItemFacts>();
    for (var i = 0; i < many; i++) {
      var amount = new Money(BigDecimal.valueOf(1 + random.nextInt(50_000), 2), EUR);
      var item = item("itm-" + i, amount, Life.DAY.plusDays(random.nextInt(60)));
      life.book(item);
      items.add(item);
    }
    return items;
  }

  /** Each item in up to three pieces, each from a payment of its own or with the one before. */
  private static List<Made> clear(Life life, List<ItemFacts> items, Random random) {
    var made = new ArrayList<Made>();
    var receipt = 0;
    for (var item : items) {
      var rest = item.amount();
      for (var piece = 2; piece >= 0 && rest.isPositive(); piece--) {
        var part = piece == 0 ? rest : rest.times(new BigDecimal("0.37")).plus(eur("0.01"));
        var cash = part.isMoreThan(rest) ? rest : part;
        rest = rest.minus(cash);
        var id = "rec-" + receipt++;
        receive(life, id, cash, Life.DAY.plusDays(60L + random.nextInt(60)));
        life.allocate(id, Allocation.ofCash(item.item(), cash));
        made.add(new Made(id, ((ReceiptAllocated) life.last()).allocation()));
      }
    }
    return made;
  }

  private static void book(Life life, String item, Money amount, LocalDate on) {
    life.book(item(item, amount, on));
  }

  private static ItemFacts item(String item, Money amount, LocalDate on) {
    return new ItemFacts(item, ItemKind.OPENING, item, amount, on, on.plusDays(30));
  }

  private static void receive(Life life, String receipt, Money amount, LocalDate booked) {
    life.send(
        new CreditAccountCommand.BookReceipt(
            Life.ID, Life.ACCOUNT, receipt, null, amount, booked, booked));
  }

  private static <E extends CreditAccountEvent> java.util.stream.Stream<E> events(
      Life life, Class<E> type) {
    return life.events().stream().filter(type::isInstance).map(type::cast);
  }

  private static Money sum(List<Money> all) {
    return all.stream().reduce(Money.zero(SEK), Money::plus);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
