package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.creditaccount.Allocation;
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
