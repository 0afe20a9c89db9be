package voti.credit.writeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/** What is given up and paid after all leaves the exposure where giving up left it. */
class RecoveryLawTest {

  @Property(tries = 40)
  void reinstatingAndThenCashAreTogetherNothing(
      @ForAll @IntRange(min = 1, max = 1_000_000) int owed,
      @ForAll @IntRange(min = 1, max = 1_000_000) int givenUp,
      @ForAll @IntRange(min = 1, max = 1_000_000) int recovered) {
    var gone = Math.min(owed, givenUp);
    var back = Math.min(gone, recovered);
    try (var life = new Life()) {
      life.book(
          new ItemFacts(
              "inv-1", ItemKind.INVOICE, "2010-1", sek(owed), Life.DAY, Life.DAY.plusDays(30)));
      life.writeOff("inv-1", text(gone));
      var before = life.standing().total();
      assertThat(before).isEqualTo(sek(owed - gone));
      life.reinstate("inv-1", text(back));
      assertThat(life.standing().total()).isEqualTo(before.plus(sek(back)));
      life.cash("rec-1", text(back)).allocate("rec-1", Allocation.ofCash("inv-1", sek(back)));
      assertThat(life.standing().total()).isEqualTo(before);
    }
  }

  private static Money sek(int cents) {
    return Life.sek(text(cents));
  }

  private static String text(int cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
