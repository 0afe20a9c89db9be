package voti.credit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.credit.ledgermap.LedgerSymbol.RECEIVABLES;
import static voti.credit.ledgermap.LedgerSymbol.UNALLOCATED_RECEIPTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand.AllocateReceipt;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccountCommand.ReinstateItem;
import voti.credit.creditaccount.CreditAccountCommand.ReverseReceipt;
import voti.credit.creditaccount.CreditAccountCommand.UnallocateReceipt;
import voti.credit.creditaccount.CreditAccountCommand.WriteOffItem;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/** Whatever happens to a debtor, the books balance and say what the read models say. */
class JournalLawsTest {

  private static final int STEPS = 30;
  private static final ItemKind[] KINDS = ItemKind.values();

  @Property(tries = 25)
  void everyEntryBalancesAndReceivablesAreTheOpenItemsOfAnyDay(
      @ForAll long seed, @ForAll boolean merged) {
    try (var life = new Life();
        var views = new JournalViews()) {
      live(life, new Random(seed));
      if (merged) {
        life.merge();
      }
      views.hear(life.events().toArray());
      var entries = views.entries();
      var none = Life.sek("0");
      assertThat(entries).hasSizeGreaterThan(3);
      for (var entry : entries) {
        var sum = entry.lines().stream().map(JournalLine::amount).reduce(none, Money::plus);
        assertThat(sum).as(entry.toString()).isEqualTo(none);
      }
      var items = views.items();
      for (var after = -1; after <= 40; after += 5) {
        var day = Life.DAY.plusDays(after);
        var open = items.stream().map(item -> item.openAt(day)).reduce(none, Money::plus);
        var unallocated = unallocated(life.events(), day);
        assertThat(JournalViews.balanceOf(entries, RECEIVABLES, day, none))
            .as("items of " + day)
            .isEqualTo(open);
        assertThat(JournalViews.balanceOf(entries, UNALLOCATED_RECEIPTS, day, none))
            .as("cash of " + day)
            .isEqualTo(unallocated.negated());
      }
      var exposure = life.standing().exposure();
      assertThat(
              views
                  .balance(RECEIVABLES, LocalDate.MAX, none)
                  .plus(views.balance(UNALLOCATED_RECEIPTS, LocalDate.MAX, none)))
          .isEqualTo(exposure.openItems().minus(exposure.unallocated()));
    }
  }

  @Property(tries = 25)
  void whatTakesAnEntryBackHasItsLinesTurnedAround(@ForAll long seed) {
    try (var life = new Life();
        var views = new JournalViews()) {
      var random = new Random(seed);
      live(life, random);
      views.hear(life.events().toArray());
      var byId = new HashMap<String, JournalEntry>();
      for (var entry : views.entries()) {
        byId.put(entry.id(), entry);
        if (entry.mirrorOf() != null) {
          var original = byId.get(entry.mirrorOf());
          assertThat(entry.lines())
              .isEqualTo(original.lines().stream().map(JournalLine::negated).toList());
          assertThat(entry.kind()).isEqualTo(original.kind());
        }
      }
    }
  }

  @Property(tries = 10)
  void readAgainItIsTheSame(@ForAll long seed) {
    try (var life = new Life();
        var views = new JournalViews()) {
      live(life, new Random(seed));
      views.hear(life.events().toArray());
      var before = views.entries();
      views.forget();
      assertThat(views.entries()).isEmpty();
      views.hear(life.events().toArray());
      assertThat(views.entries()).isEqualTo(before);
    }
  }

  private static void live(Life life, Random random) {
    life.limit("100000.00");
    var allocated = new HashMap<String, Allocation>();
    for (var i = 0; i < STEPS; i++) {
      step(life, random, i, allocated);
    }
  }

  private static void step(Life life, Random random, int i, HashMap<String, Allocation> allocated) {
    var item = "itm-" + random.nextInt(3);
    var receipt = "rec-" + random.nextInt(4);
    var day = Life.DAY.plusDays(random.nextInt(40));
    switch (i < 3 ? 0 : i < 7 ? 1 : random.nextInt(8)) {
      case 0 ->
          life.book(
              new ItemFacts(
                  "itm-" + i,
                  KINDS[random.nextInt(KINDS.length)],
                  "no-" + i,
                  Life.sek("%d.37".formatted(50 + random.nextInt(900))),
                  day,
                  day.plusDays(30)));
      case 1 -> {
        var name = i < 7 ? "rec-" + (i - 3) : "rec-" + i;
        var amount = Life.sek("%d.11".formatted(100 + random.nextInt(600)));
        life.send(new BookReceipt(Life.ID, Life.ACCOUNT, name, null, amount, day, day));
      }
      case 2, 3 -> {
        var allocation =
            new Allocation(
                item,
                Life.sek("%d.00".formatted(1 + random.nextInt(60))),
                Life.sek("%d.0%d".formatted(random.nextInt(3), random.nextInt(10))),
                Life.sek("0.0" + random.nextInt(10)),
                Life.sek("0.0" + random.nextInt(10)));
        life.send(new AllocateReceipt(Life.ID, Life.ACCOUNT, receipt, allocation));
        if (life.last() instanceof CreditAccountEvent.ReceiptAllocated) {
          allocated.put(receipt, allocation);
        }
      }
      case 4 -> {
        var back = allocated.remove(receipt);
        if (back != null) {
          var on = bookedOn(life, receipt);
          life.send(
              new UnallocateReceipt(
                  Life.ID, Life.ACCOUNT, receipt, back, Life.DUE, 0, on, on, "Another's."));
        }
      }
      case 5 ->
          life.send(
              new ReverseReceipt(
                  Life.ID, Life.ACCOUNT, receipt, Life.sek("5.00"), day, day, "Returned."));
      case 6 ->
          life.send(new WriteOffItem(Life.ID, Life.ACCOUNT, item, "wof-1", Life.sek("7.00"), day));
      default ->
          life.send(
              new ReinstateItem(
                  Life.ID,
                  Life.ACCOUNT,
                  "itm-0",
                  "wof-1",
                  Life.sek("1.00"),
                  Life.DUE,
                  0,
                  null,
                  day,
                  "Paid after all."));
    }
  }

  private static LocalDate bookedOn(Life life, String receipt) {
    return life.events().stream()
        .filter(CreditAccountEvent.ReceiptBooked.class::isInstance)
        .map(CreditAccountEvent.ReceiptBooked.class::cast)
        .filter(event -> event.receipt().receipt().equals(receipt))
        .map(event -> event.receipt().booked())
        .findFirst()
        .orElse(Life.DAY);
  }

  /** From the amounts of the events alone. */
  private static Money unallocated(List<CreditAccountEvent> events, LocalDate day) {
    var sum = Life.sek("0");
    for (var event : events) {
      sum =
          switch (event) {
            case CreditAccountEvent.ReceiptBooked e when !e.receipt().booked().isAfter(day) ->
                sum.plus(e.receipt().amount());
            case CreditAccountEvent.ReceiptReversed e when !e.booked().isAfter(day) ->
                sum.minus(e.amount());
            case CreditAccountEvent.ReceiptAllocated e
                when !moved(events, e.invoice(), e.booked()).isAfter(day) ->
                sum.minus(e.amount());
            case CreditAccountEvent.ReceiptUnallocated e
                when !moved(events, e.allocation().item(), e.booked()).isAfter(day) ->
                sum.plus(e.allocation().cash());
            default -> sum;
          };
    }
    return sum;
  }

  /** Cash meets an item when it has come and the item is there. */
  private static LocalDate moved(List<CreditAccountEvent> events, String item, LocalDate booked) {
    return events.stream()
        .filter(CreditAccountEvent.ItemBooked.class::isInstance)
        .map(event -> ((CreditAccountEvent.ItemBooked) event).item())
        .filter(facts -> facts.item().equals(item))
        .map(facts -> facts.issuedOn().isAfter(booked) ? facts.issuedOn() : booked)
        .findFirst()
        .orElse(booked);
  }
}
