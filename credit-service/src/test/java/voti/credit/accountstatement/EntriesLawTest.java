package voti.credit.accountstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/** Whatever happens to a debtor, its ledger says what the credit account says. */
class EntriesLawTest {

  private static final List<String> ITEMS = List.of("itm-0", "itm-1", "itm-2");
  private static final List<String> RECEIPTS = List.of("rec-0", "rec-1");
  private static final int STEPS = 25;

  @Property(tries = 40)
  void theBalanceIsOpenItemsLessCashNotMatched(@ForAll long seed) {
    var random = new Random(seed);
    try (var life = new Life()) {
      life.limit("100000.00");
      for (var i = 0; i < STEPS; i++) {
        step(life, random, i);
      }
      var balance = Life.sek("0");
      var sequence = 0L;
      for (var event : life.events()) {
        for (var entry : Entries.of(event, sequence++)) {
          balance = balance.plus(entry.amount());
        }
        var exposure = event.standing().exposure();
        assertThat(balance)
            .as(event.toString())
            .isEqualTo(exposure.openItems().minus(exposure.unallocated()));
      }
      assertThat(life.events())
          .filteredOn(event -> !(event instanceof CreditAccountEvent.MovementRefused))
          .hasSizeGreaterThan(5);
    }
  }

  private static void step(Life life, Random random, int i) {
    var item = ITEMS.get(random.nextInt(ITEMS.size()));
    var receipt = RECEIPTS.get(random.nextInt(RECEIPTS.size()));
    var amount = "%d.00".formatted(1 + random.nextInt(60));
    var allocation =
        new Allocation(item, Life.sek(amount), cents(random), cents(random), cents(random));
    switch (i < ITEMS.size() ? 0 : random.nextInt(9)) {
      case 0 -> life.book(facts("itm-" + i, random));
      case 1, 2 -> life.cash("rec-" + random.nextInt(4), amount);
      case 3, 4 -> life.allocate(receipt, allocation);
      case 5 -> life.unallocate(receipt, Allocation.ofCash(item, Life.sek("1.00")));
      case 6 -> life.reverse(receipt, amount);
      case 7 -> life.writeOff(item, amount);
      default -> life.reinstate(item, "1.00");
    }
  }

  private static ItemFacts facts(String item, Random random) {
    return new ItemFacts(
        item,
        ItemKind.INVOICE,
        item,
        Life.sek("%d.00".formatted(50 + random.nextInt(200))),
        Life.DAY,
        Life.DAY.plusDays(30));
  }

  private static Money cents(Random random) {
    return Life.sek("0.0" + random.nextInt(10));
  }
}
