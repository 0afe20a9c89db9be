package voti.credit.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/**
 * Whatever a receipt is matched to, taking it back leaves the receipt and the debtor's account as
 * they were: the amounts and each component.
 */
class ReceiptReversalIsAMirrorTest {

  private static final String RECEIPT = "rec-00-0192f3a0-0052-7000-8000-000000000001";
  private static final Currency SEK = Currency.getInstance("SEK");

  @Property(tries = 40)
  void matchThenUnmatchRestoresReceiptAndAccount(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 10, max = 90_000) Integer> items,
      @ForAll @IntRange(min = 1, max = 100) int share,
      @ForAll @IntRange(max = 9) int givenUp,
      @ForAll @IntRange(max = 5_000) int over,
      @ForAll boolean oneByOne) {
    var allocations = allocations(items, share, givenUp);
    var amount = allocations.stream().map(Allocation::cash).reduce(cents(over), Money::plus);
    try (var life = new Life();
        var bank = new Bank()) {
      life.limit("1000000.00");
      book(life, items);
      var before = life.standing();
      bank.tell(new ReceiptCommand.RecordReceipt(RECEIPT, cash(amount), null, List.of(), "none"));
      bank.tell(
          new ReceiptCommand.MatchReceipt(RECEIPT, Life.ACCOUNT, allocations, null, "by hand"));
      follow(life, bank.last(), items);
      assertThat(life.standing().total()).isNotEqualTo(before.total());

      if (oneByOne) {
        for (var allocation : allocations.reversed()) {
          bank.tell(
              new ReceiptCommand.UnmatchReceipt(RECEIPT, List.of(allocation.item()), "wrong"));
          follow(life, bank.last(), items);
        }
      } else {
        bank.tell(new ReceiptCommand.UnmatchReceipt(RECEIPT, List.of(), "wrong"));
        follow(life, bank.last(), items);
      }
      assertThat(life.standing()).isEqualTo(before);

      // Each is as free as before: the same match can be made again, item by item, cash to cash.
      bank.tell(
          new ReceiptCommand.MatchReceipt(RECEIPT, Life.ACCOUNT, allocations, null, "by hand"));
      var first = (ReceiptEvent.MatchMade) bank.last();
      assertThat(first.assigned()).isTrue();
      assertThat(first.left()).isEqualTo(cents(over));
      follow(life, first, items);
      assertThat(life.events()).noneMatch(voti.values.decision.Refusal.class::isInstance);
    }
  }

  @Property(tries = 20)
  void aReturnLeavesTheAccountAsIfTheCashHadNeverCome(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 10, max = 90_000) Integer> items,
      @ForAll @IntRange(min = 1, max = 100) int share,
      @ForAll @IntRange(max = 9) int givenUp) {
    var allocations = allocations(items, share, givenUp);
    var amount = allocations.stream().map(Allocation::cash).reduce(Money::plus).orElseThrow();
    try (var life = new Life();
        var bank = new Bank()) {
      book(life, items);
      var before = life.standing();
      bank.tell(new ReceiptCommand.RecordReceipt(RECEIPT, cash(amount), null, List.of(), "none"));
      bank.tell(
          new ReceiptCommand.MatchReceipt(RECEIPT, Life.ACCOUNT, allocations, null, "by hand"));
      follow(life, bank.last(), items);
      var told = bank.events().size();
      bank.tell(
          new ReceiptCommand.ReturnReceipt(RECEIPT, "R2", amount, Life.DAY, Life.DAY, "back"));
      bank.events().subList(told, bank.events().size()).forEach(e -> follow(life, e, items));
      assertThat(life.standing()).isEqualTo(before);
    }
  }

  /** What the automations do, one event at a time. */
  private static void follow(Life life, ReceiptEvent event, List<Integer> items) {
    switch (event) {
      case ReceiptEvent.MatchMade e -> {
        if (e.assigned()) {
          life.send(
              new CreditAccountCommand.BookReceipt(
                  Life.ID, e.account(), RECEIPT, null, e.amount(), e.booked(), e.valued()));
        }
        e.allocations()
            .forEach(
                one ->
                    life.send(
                        new CreditAccountCommand.AllocateReceipt(
                            Life.ID, e.account(), RECEIPT, one)));
      }
      case ReceiptEvent.MatchTakenBack e -> {
        e.allocations()
            .reversed()
            .forEach(
                one ->
                    life.send(
                        new CreditAccountCommand.UnallocateReceipt(
                            Life.ID,
                            e.account(),
                            RECEIPT,
                            one,
                            Life.DAY.plusDays(30),
                            0,
                            e.booked(),
                            e.valued(),
                            e.reason())));
        if (e.unassigned()) {
          reverse(life, e.amount());
        }
      }
      case ReceiptEvent.CashReturned e -> reverse(life, e.amount());
      default -> throw new AssertionError("not expected: " + event + items);
    }
  }

  private static void reverse(Life life, Money amount) {
    life.send(
        new CreditAccountCommand.ReverseReceipt(
            Life.ID, Life.ACCOUNT, RECEIPT, amount, Life.DAY, Life.DAY, "wrong"));
  }

  private static void book(Life life, List<Integer> items) {
    for (var i = 0; i < items.size(); i++) {
      life.book(
          new ItemFacts(
              item(i),
              ItemKind.OPENING,
              "2009-" + i,
              cents(items.get(i)),
              Life.DAY,
              Life.DAY.plusDays(30)));
    }
  }

  /** A share of each item by cash, and some cents of what is given up beside it. */
  private static List<Allocation> allocations(List<Integer> items, int share, int givenUp) {
    var allocations = new ArrayList<Allocation>();
    for (var i = 0; i < items.size(); i++) {
      var cash = Math.max(1, (items.get(i) - givenUp) * share / 100);
      allocations.add(
          new Allocation(
              item(i),
              cents(cash),
              cents(givenUp / 2),
              cents(givenUp - givenUp / 2 - givenUp / 3),
              cents(givenUp / 3)));
    }
    return allocations;
  }

  private static String item(int number) {
    return "itm-7f-" + number;
  }

  private static Cash cash(Money amount) {
    return new Cash("EE1", "R", amount, Life.DAY, Life.DAY, List.of(), null);
  }

  private static Money cents(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), SEK);
  }

  /** Receipts on a real command bus. */
  private static final class Bank implements AutoCloseable {

    private final Configuration axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureCommandBus(c -> SimpleCommandBus.builder().build())
            .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
            .configureAggregate(Receipt.class)
            .start();

    void tell(ReceiptCommand command) {
      axon.commandGateway().sendAndWait(command);
    }

    List<ReceiptEvent> events() {
      return axon.eventStore()
          .readEvents(RECEIPT)
          .asStream()
          .map(message -> (ReceiptEvent) message.getPayload())
          .toList();
    }

    ReceiptEvent last() {
      return events().getLast();
    }

    @Override
    public void close() {
      axon.shutdown();
    }
  }
}
