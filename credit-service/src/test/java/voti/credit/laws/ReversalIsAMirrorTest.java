package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;
import voti.values.Period;

/** What is taken back leaves every component as it was, in the middle of any life. */
class ReversalIsAMirrorTest {

  private static final int MOVES = 15;
  private static final Currency SEK = Currency.getInstance("SEK");

  @Property(tries = 150)
  void ofWhateverIsDone(
      @ForAll long seed,
      @ForAll @IntRange(min = 10, max = 1_000_000) int cents,
      @ForAll @IntRange(min = 0, max = 100) int share) {
    try (var random = new RandomLife(seed)) {
      for (var i = 0; i < MOVES; i++) {
        random.move();
      }
      var life = random.life;
      var amount = money(cents);
      var text = amount.amount().toPlainString();
      book(life, amount);
      mirrors(life, () -> life.order("ord-x", amount, Life.DAY), () -> life.cancel("ord-x"));
      mirrors(life, () -> life.writeOff("itm-x", text), () -> life.reinstate("itm-x", text));
      mirrors(
          life,
          () -> life.dispute("itm-x", "dsp-x", text),
          () -> life.endDispute("itm-x", "dsp-x"));
      mirrors(life, life::block, life::unblock);
      mirrors(life, () -> life.cash("rec-x", text), () -> life.reverse("rec-x", text));
      var year = new Period(Life.DAY, Life.DAY.plusYears(1));
      mirrors(life, () -> life.temporary("1.00", year), () -> life.endExtra("tmp-1"));
      life.cash("rec-y", text);
      var given = money((long) cents * share / 200);
      var allocation =
          new Allocation("itm-x", amount.minus(given).minus(given), given, given, money(0));
      mirrors(
          life,
          () -> life.allocate("rec-y", allocation),
          () -> life.unallocate("rec-y", allocation));
    }
  }

  /** A settled item that is open again is as late as it was: its level, and what is contested. */
  @Property(tries = 40)
  void ofWhatStoodAgainstAnItem(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int level,
      @ForAll @IntRange(min = 1, max = 999_999) int contested) {
    try (var random = new RandomLife(seed)) {
      for (var i = 0; i < MOVES; i++) {
        random.move();
      }
      var life = random.life;
      var amount = money(1_000_000);
      book(life, amount);
      life.dispute("itm-x", "dsp-x", money(contested).amount().toPlainString());
      life.dun("itm-x", level);
      life.cash("rec-y", "10000.00");
      var allocation = Allocation.ofCash("itm-x", amount);
      mirrors(
          life,
          () -> life.allocate("rec-y", allocation),
          () -> life.unallocate("rec-y", allocation, level));
      mirrors(
          life,
          () -> life.writeOff("itm-x", "10000.00"),
          () -> life.reinstate("itm-x", amount, level, null));
      assertThat(life.factsOf("ord-next", "1.00").toString())
          .contains("name=dunning-level, value=" + level);

      life.allocate("rec-y", allocation);
      life.endDispute("itm-x", "dsp-x");
      assertThat(life.last())
          .as("a dispute that ends while its item is settled ends")
          .isInstanceOf(CreditAccountEvent.DisputeEnded.class);
      life.unallocate("rec-y", allocation, level);
      life.endDispute("itm-x", "dsp-x");
      assertThat(life.last())
          .as("and does not come back with it")
          .isInstanceOf(CreditAccountEvent.ReceiptUnallocated.class);
    }
  }

  /** What the rules would be asked about is the same, too: nothing of it hides in the book. */
  private static void mirrors(Life life, Runnable doing, Runnable undoing) {
    var before = life.standing();
    var events = life.events().size();
    var facts = life.factsOf("ord-next", "123.45");
    doing.run();
    undoing.run();
    assertThat(life.events().size()).as("both happened").isGreaterThanOrEqualTo(events + 2);
    assertThat(life.standing()).isEqualTo(before);
    assertThat(life.factsOf("ord-next", "123.45")).isEqualTo(facts);
  }

  private static void book(Life life, Money amount) {
    life.book(new ItemFacts("itm-x", ItemKind.OPENING, "2009-7", amount, Life.DAY, Life.DUE));
  }

  private static Money money(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2), SEK);
  }
}
