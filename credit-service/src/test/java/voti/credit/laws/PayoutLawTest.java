package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import voti.credit.creditaccount.CreditAccountCommand.PayOutItem;
import voti.credit.creditaccount.CreditAccountCommand.UndoPayout;
import voti.credit.creditaccount.CreditAccountEvent.ItemPaidOut;
import voti.credit.creditaccount.CreditAccountEvent.MovementRefused;
import voti.credit.creditaccount.CreditAccountEvent.PayoutUndone;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Money;

/** What is paid out is never more than is open of it, and what comes back is its mirror. */
class PayoutLawTest {

  @Property(tries = 60)
  void aPayoutStaysWithinTheCreditAndItsMirrorIsExact(
      @ForAll @IntRange(min = 1, max = 1_000_000) int credit,
      @ForAll @IntRange(min = 1, max = 1_200_000) int paid) {
    try (var life = new Life()) {
      life.limit("1000.00");
      life.book(
          new ItemFacts("bcn-1", ItemKind.BONUS_PAYABLE, "C-1", sek(-credit), Life.DAY, Life.DAY));
      var before = life.standing();
      pay(life, "pay-1", sek(paid));
      if (paid > credit) {
        assertThat(((MovementRefused) life.last()).rule())
            .isEqualTo("payout-stays-within-the-credit");
        assertThat(life.standing()).isEqualTo(before);
        return;
      }
      assertThat(life.last()).isInstanceOf(ItemPaidOut.class);
      assertThat(life.standing().total()).isEqualTo(before.total().plus(sek(paid)));
      var events = life.events().size();
      pay(life, "pay-1", sek(paid));
      assertThat(life.events()).as("the same payout is one").hasSize(events);
      pay(life, "pay-2", sek(credit - paid + 1));
      assertThat(life.last()).isInstanceOf(MovementRefused.class);

      undo(life);
      assertThat(life.last()).isInstanceOf(PayoutUndone.class);
      assertThat(life.standing()).isEqualTo(before);
      undo(life);
      assertThat(((MovementRefused) life.last()).rule()).isEqualTo("payout-stands");
      pay(life, "pay-3", sek(credit));
      assertThat(life.standing().total().isZero()).isTrue();
    }
  }

  @Property(tries = 10)
  void whatIsOwedToUsIsNotPaidOut(@ForAll @IntRange(min = 1, max = 1_000) int owed) {
    try (var life = new Life()) {
      life.book(new ItemFacts("inv-1", ItemKind.INVOICE, "1", sek(owed), Life.DAY, Life.DUE));
      life.send(
          new PayOutItem(Life.ID, Life.ACCOUNT, "pay-1", "inv-1", sek(1), Life.DAY, "Order 1"));
      assertThat(((MovementRefused) life.last()).rule()).isEqualTo("payout-has-an-open-credit");
    }
  }

  private static void pay(Life life, String payout, Money amount) {
    life.send(new PayOutItem(Life.ID, Life.ACCOUNT, payout, "bcn-1", amount, Life.DAY, "Order 1"));
  }

  private static void undo(Life life) {
    life.send(new UndoPayout(Life.ID, Life.ACCOUNT, "pay-1", Life.DAY, "Account closed"));
  }

  private static Money sek(int cents) {
    return Life.sek(BigDecimal.valueOf(cents, 2).toPlainString());
  }
}
