package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.ShippedRules;
import voti.credit.items.ItemRow;
import voti.credit.terms.DuePart;
import voti.values.Ladder;
import voti.values.Money;

/**
 * Items that are due in parts, one of them in euros: whatever is paid, named, credited, written
 * off, set off, disputed and taken back, the open parts sum to what is open of the item, none is
 * below zero, and the rules are told the same lateness as every page shows.
 */
class PartsAreTheSameEverywhereTest {

  private static final List<Integer> DAYS = List.of(10, 20, 30);
  private static final BigDecimal RATE = new BigDecimal("11.0375");

  @Property(tries = 25)
  void whateverBecomesOfThem(@ForAll long seed) {
    try (var walk = new Walk(seed);
        var views = new Views()) {
      for (var i = 0; i < 14; i++) {
        walk.move();
      }
      views.replay(walk.life.events());
      for (var row : views.items()) {
        var parts = row.parts();
        assertThat(parts.stream().map(ItemRow::open).reduce(Money::plus)).hasValue(row.open());
        if (!row.open().isNegative()) {
          assertThat(parts).noneMatch(part -> part.open().isNegative());
        }
      }
      for (var day : List.of(5, 15, 25, 35)) {
        var on = Life.DAY.plusDays(day);
        assertThat(walk.toldOn(on)).isEqualTo(shown(views.items(), on));
      }
    }
  }

  /** All that was done is taken back in another order: every part is what it was issued for. */
  @Property(tries = 15)
  void takingEverythingBackRestoresEveryPart(@ForAll long seed) {
    try (var walk = new Walk(seed);
        var views = new Views()) {
      for (var i = 0; i < 10; i++) {
        walk.pay();
      }
      walk.takeAllBack();
      views.replay(walk.life.events());
      for (var row : views.items()) {
        assertThat(row.parts())
            .extracting(ItemRow::open)
            .isEqualTo(row.parts().stream().map(ItemRow::amount).toList());
      }
    }
  }

  private static String shown(List<ItemRow> rows, LocalDate on) {
    var late =
        rows.stream()
            .flatMap(row -> row.openParts().stream())
            .filter(part -> part.dueOn().isBefore(on))
            .filter(part -> part.open().minus(part.disputed()).isPositive())
            .toList();
    var overdue =
        late.stream()
            .map(part -> part.open().minus(part.disputed()))
            .reduce(Money.zero(RandomLife.none().currency()), Money::plus);
    var oldest =
        late.stream().mapToLong(part -> ChronoUnit.DAYS.between(part.dueOn(), on)).max().orElse(0);
    return overdue + ", " + oldest;
  }

  private static final class Walk implements AutoCloseable {

    private final Random random;
    private final Life life =
        new Life(
            ShippedRules.read(),
            (from, to, on) ->
                from.getCurrencyCode().equals("EUR") ? Optional.of(RATE) : Optional.empty());
    private final List<Paid> paid = new ArrayList<>();
    private int made;

    private record Paid(String receipt, Allocation allocation) {}

    Walk(long seed) {
      random = new Random(seed);
      life.limit("1000000.00");
      item("itm-1", "SEK");
      item("itm-2", "SEK");
      item("itm-3", "EUR");
      life.book(
          new ItemFacts(
              "itm-4", ItemKind.CREDIT_NOTE, "4", Life.sek("-60.00"), Life.DAY, Life.DAY));
    }

    private void item(String item, String currency) {
      var gross =
          Money.of(BigDecimal.valueOf(100 + random.nextInt(90_000), 2).toPlainString(), currency);
      var amounts =
          Ladder.spread(gross, List.of(BigDecimal.TWO, BigDecimal.ONE, BigDecimal.valueOf(3)));
      var due = new ArrayList<DuePart>();
      for (var i = 0; i < DAYS.size(); i++) {
        due.add(new DuePart(Life.DAY.plusDays(DAYS.get(i)), amounts.get(i)));
      }
      life.book(
          new ItemFacts(
              item, ItemKind.OPENING, item, gross, Life.DAY, Life.DAY.plusDays(30), null, due));
    }

    void move() {
      var item = "itm-" + (1 + random.nextInt(3));
      var some = BigDecimal.valueOf(1 + random.nextInt(20_000), 2).toPlainString();
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> pay();
        case 3 -> takeBack();
        case 4 -> credit(item, some);
        case 5 -> life.writeOff(item, some);
        case 6 -> life.dispute(item, "dsp-" + ++made, some);
        default ->
            life.send(
                new CreditAccountCommand.SetOffItems(
                    Life.ID,
                    Life.ACCOUNT,
                    "sof-" + ++made,
                    "itm-4",
                    item,
                    Life.sek("10.00"),
                    Life.DAY));
      }
    }

    /** As much as is billed at most; what is more than is open is refused and changes nothing. */
    void pay() {
      var item = "itm-" + (1 + random.nextInt(3));
      var currency = item.equals("itm-3") ? "EUR" : "SEK";
      var cash =
          Money.of(BigDecimal.valueOf(1 + random.nextInt(20_000), 2).toPlainString(), currency);
      var receipt = "rec-" + ++made;
      life.send(
          new CreditAccountCommand.BookReceipt(
              Life.ID, Life.ACCOUNT, receipt, null, cash, Life.DAY, Life.DAY));
      var part = random.nextInt(6);
      var asked = Allocation.ofCash(item, cash).to(part >= 1 && part <= 3 ? part : null);
      life.allocate(receipt, asked);
      if (life.last() instanceof CreditAccountEvent.ReceiptAllocated e) {
        paid.add(new Paid(receipt, e.allocation()));
      }
    }

    void takeBack() {
      if (!paid.isEmpty()) {
        var back = paid.remove(random.nextInt(paid.size()));
        life.unallocate(back.receipt(), back.allocation());
      }
    }

    void takeAllBack() {
      while (!paid.isEmpty()) {
        takeBack();
      }
    }

    private void credit(String item, String amount) {
      var currency = item.equals("itm-3") ? "EUR" : "SEK";
      life.send(
          new CreditAccountCommand.BookCreditNote(
              Life.ID, Life.ACCOUNT, "crn-" + ++made, item, Money.of(amount, currency), Life.DAY));
    }

    /** What the rules are told of an order on a day. */
    String toldOn(LocalDate on) {
      var order = "ord-" + ++made;
      life.order(order, Life.sek("1.00"), on);
      var facts =
          life.last() instanceof CreditAccountEvent.OrderReserved reserved
              ? reserved.decision().facts()
              : ((CreditAccountEvent.OrderWithheld) life.last()).decision().facts();
      life.cancel(order);
      var told =
          List.of("overdue", "oldest-overdue-days").stream()
              .map(
                  name ->
                      facts.stream()
                          .filter(fact -> fact.name().equals(name))
                          .findFirst()
                          .orElseThrow()
                          .value())
              .toList();
      return told.get(0) + ", " + told.get(1);
    }

    @Override
    public void close() {
      life.close();
    }
  }
}
