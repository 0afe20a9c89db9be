package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccountEvent.ItemsRevalued;
import voti.credit.creditaccount.CreditAccountEvent.MovementRefused;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Rates;
import voti.credit.creditaccount.ShippedRules;
import voti.values.Money;

/** Revaluations move the exposure by what they say, set-offs by nothing; both have mirrors. */
class RevaluationAndSetOffTest {

  private static final LocalDate END = Life.DAY.plusDays(10);

  /** A euro is 10 crowns when items are booked, 10.50 at the end of the month, 11 after it. */
  private static final Rates RATES =
      (from, to, on) ->
          Optional.of(
              new BigDecimal(on.isBefore(END) ? "10.00" : on.isEqual(END) ? "10.50" : "11.00"));

  @Test
  void clearingAfterARevaluationUsesWhatTheItemIsCarriedAtThen() {
    try (var life = owing("1000.00")) {
      revalue(life, END, "itm-1");
      var revalued = (ItemsRevalued) life.last();
      assertThat(revalued.items()).hasSize(1);
      assertThat(revalued.items().getFirst().before()).isEqualTo(Life.sek("10000.00"));
      assertThat(revalued.items().getFirst().after()).isEqualTo(Life.sek("10500.00"));
      assertThat(life.standing().total()).isEqualTo(Life.sek("10500.00"));
      var events = life.events().size();
      revalue(life, END, "itm-1");
      assertThat(life.events()).as("at the same rate nothing changes").hasSize(events);

      receive(life, "600.00", END.plusDays(5));
      life.allocate("rec-1", Allocation.ofCash("itm-1", eur("600.00")));
      var cleared = ((ReceiptAllocated) life.last()).allocation();
      assertThat(cleared.total()).isEqualTo(Life.sek("6300.00"));
      assertThat(cleared.exchange()).isEqualTo(Life.sek("300.00"));

      back(life);
      assertThat(((ItemsRevalued) life.last()).reversal()).isTrue();
      assertThat(life.standing().total())
          .as("of 400 euros that are still open 10,50 goes back to 10")
          .isEqualTo(Life.sek("4000.00"));
      events = life.events().size();
      back(life);
      assertThat(life.events()).hasSize(events);
    }
  }

  @Property(tries = 40)
  void aRevaluationTakenBackLeavesNothing(
      @ForAll @IntRange(min = 1, max = 90_000_000) int cents,
      @ForAll @IntRange(min = 1, max = 99) int share) {
    var amount = new Money(BigDecimal.valueOf(cents, 2), eur("0").currency());
    try (var life = owing(amount.amount().toPlainString())) {
      var before = life.standing();
      revalue(life, END, "itm-1");
      back(life);
      assertThat(life.standing()).isEqualTo(before);

      revalue(life, END, "itm-1");
      var part = amount.times(BigDecimal.valueOf(share, 2));
      if (part.isPositive()) {
        receive(life, part.amount().toPlainString(), END.plusDays(1));
        life.allocate("rec-1", Allocation.ofCash("itm-1", part));
        var made = ((ReceiptAllocated) life.last()).allocation();
        var carried = life.standing();
        life.unallocate("rec-1", made);
        life.allocate("rec-1", made.asPaid());
        assertThat(life.standing()).isEqualTo(carried);
        life.allocate("rec-1", Allocation.ofCash("itm-1", eur("0.01")));
        assertThat(life.last()).isInstanceOf(MovementRefused.class);
      }
    }
  }

  @Property(tries = 40)
  void aSetOffChangesNothingAtRiskAndItsMirrorIsExact(
      @ForAll @IntRange(min = 1, max = 1_000_000) int invoice,
      @ForAll @IntRange(min = 1, max = 1_000_000) int note,
      @ForAll @IntRange(min = 1, max = 4) int level) {
    try (var life = new Life(ShippedRules.read(), Rates.NONE)) {
      life.limit("1000000.00");
      book(life, "itm-1", sek(invoice), ItemKind.INVOICE, Life.DAY);
      book(life, "itm-2", sek(-note), ItemKind.CREDIT_NOTE, Life.DAY);
      life.dun("itm-1", level);
      var before = life.standing();
      var facts = life.factsOf("ord-1", "1.00");
      setOff(life, sek(Math.min(invoice, note)));
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.ItemsSetOff.class);
      assertThat(life.standing()).isEqualTo(before);
      undo(life);
      assertThat(life.standing()).isEqualTo(before);
      assertThat(life.factsOf("ord-1", "1.00")).isEqualTo(facts);
      undo(life);
      assertThat(((MovementRefused) life.last()).rule()).isEqualTo("set-off-stands");
      life.send(setOffOf("sof-2", sek(Math.min(invoice, note) + 1)));
      assertThat(((MovementRefused) life.last()).rule()).isEqualTo("set-off-stays-within-both");
    }
  }

  /** Booked at 10 and credited at 11, 100 euros set off lose 100 crowns. */
  @Test
  void aSetOffInAnotherCurrencyKeepsWhatTheRatesMade() {
    try (var life = owing("100.00")) {
      book(life, "itm-2", eur("-100.00"), ItemKind.CREDIT_NOTE, END.plusDays(1));
      assertThat(life.standing().total()).isEqualTo(Life.sek("-100.00"));
      setOff(life, eur("100.00"));
      var made = (CreditAccountEvent.ItemsSetOff) life.last();
      assertThat(made.exchange()).isEqualTo(Life.sek("100.00"));
      assertThat(life.standing().total().isZero()).isTrue();
      undo(life);
      assertThat(life.standing().total()).isEqualTo(Life.sek("-100.00"));
    }
  }

  private static Life owing(String euros) {
    var life = new Life(ShippedRules.read(), RATES);
    life.limit("1000000000.00");
    book(life, "itm-1", eur(euros), ItemKind.INVOICE, Life.DAY);
    return life;
  }

  private static void book(Life life, String item, Money amount, ItemKind kind, LocalDate on) {
    life.book(new ItemFacts(item, kind, item, amount, on, on.plusDays(30)));
  }

  private static void revalue(Life life, LocalDate on, String item) {
    life.send(
        new CreditAccountCommand.RevalueItems(Life.ID, Life.ACCOUNT, "rvl-1", List.of(item), on));
  }

  private static void back(Life life) {
    life.send(
        new CreditAccountCommand.ReverseRevaluation(
            Life.ID, Life.ACCOUNT, "rvl-1", END.plusDays(1)));
  }

  private static void receive(Life life, String amount, LocalDate on) {
    life.send(
        new CreditAccountCommand.BookReceipt(
            Life.ID, Life.ACCOUNT, "rec-1", null, eur(amount), on, on));
  }

  private static void setOff(Life life, Money amount) {
    life.send(setOffOf("sof-1", amount));
  }

  private static CreditAccountCommand setOffOf(String id, Money amount) {
    return new CreditAccountCommand.SetOffItems(
        Life.ID, Life.ACCOUNT, id, "itm-2", "itm-1", amount, Life.DAY);
  }

  private static void undo(Life life) {
    life.send(
        new CreditAccountCommand.UndoSetOff(
            Life.ID, Life.ACCOUNT, "sof-1", Life.DAY, "A mistake."));
  }

  private static Money sek(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), Life.sek("0").currency());
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
