package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.decision.RuleBroken;

class CreditAccountTest {

  private final Life life = new Life();

  @AfterEach
  void close() {
    life.close();
  }

  @Test
  void noLimitIsNotALimitOfZero() {
    life.order("one", "10.00");

    assertThat(life.headroom()).isEqualTo("none");
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.OrderWithheld.class,
            withheld -> {
              assertThat(withheld.exceededBy().grouped()).isEqualTo("10.00");
              assertThat(withheld.decision().rules().getFirst().rule())
                  .isEqualTo("limit-is-decided");
              assertThat(withheld.decision().rules().getFirst().passed()).isFalse();
            });
  }

  @Test
  void anOrderThatTakesExactlyTheHeadroomFits() {
    life.limit("100.00").order("one", "100.00");

    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
    assertThat(life.headroom()).isEqualTo("0.00");
  }

  @Test
  void ofTwoOrdersForTheSameHeadroomOneIsReserved() {
    life.limit("100.00").order("one", "60.00").order("two", "60.00");

    assertThat(life.events().subList(1, 3))
        .hasExactlyElementsOfTypes(
            CreditAccountEvent.OrderReserved.class, CreditAccountEvent.OrderWithheld.class);
  }

  @Test
  void theSameOrderAgainChangesNothing() {
    life.limit("100.00").order("one", "60.00").order("one", "60.00");
    assertThat(life.events()).hasSize(2);

    life.order("two", "60.00").order("two", "60.00");
    assertThat(life.events()).hasSize(3);
  }

  @Test
  void aSmallerAmountIsNeverRefusedAndALargerOneIsAskedAgain() {
    life.limit("100.00").order("one", "60.00").limit("10.00").order("one", "50.00");
    assertThat(life.exposure()).isEqualTo("50.00");

    life.order("one", "55.00");
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    assertThat(life.exposure()).as("the old reservation holds").isEqualTo("50.00");

    life.reject("one");
    assertThat(life.exposure()).isEqualTo("50.00");
  }

  @Test
  void itemsAreBookedAtOnceEachOfThemOnceAndOneThatCannotBeIsNamed() {
    life.book(opening("one", Life.sek("10.00")))
        .book(
            List.of(
                opening("one", Life.sek("10.00")),
                opening("two", Money.of("7.00", "USD")),
                opening("three", Life.sek("-2.50"))));

    assertThat(life.events())
        .hasExactlyElementsOfTypes(
            CreditAccountEvent.ItemBooked.class,
            CreditAccountEvent.MovementRefused.class,
            CreditAccountEvent.ItemBooked.class);
    assertThat(life.events().get(1))
        .isInstanceOfSatisfying(
            CreditAccountEvent.MovementRefused.class,
            refused -> assertThat(refused.document()).isEqualTo("two"));
    assertThat(life.exposure()).isEqualTo("7.50");
  }

  private static ItemFacts opening(String item, Money amount) {
    return new ItemFacts(
        item, ItemKind.OPENING, item, amount, Life.DAY.minusDays(30), Life.DAY.minusDays(1));
  }

  @Test
  void aReleaseCoversItsDocumentUpToTheDeviationThroughItsLastDay() {
    life.limit("0.00").order("one", "100.00").release("one", "10", 5);
    var lastDay = Life.DAY.plusDays(5);

    life.order("one", Life.sek("110.00"), lastDay);
    assertThat(life.exposure()).as("110.00 is exactly 10 % more").isEqualTo("110.00");

    life.order("one", Life.sek("110.01"), lastDay);
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
  }

  @Test
  void aReleaseIsOverOnTheDayAfterItsLast() {
    life.limit("0.00").order("one", "100.00").release("one", "10", 5);

    life.order("one", Life.sek("101.00"), Life.DAY.plusDays(6));

    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
  }

  @Test
  void aReleaseDoesNotCoverAnotherOrder() {
    life.limit("0.00").order("one", "100.00").release("one", "10", 5).order("copy", "100.00");

    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
  }

  @Test
  void aReleaseOfWhatNoLongerWaitsDoesNothing() {
    life.limit("0.00").order("one", "100.00").cancel("one").release("one", "10", 5);

    assertThat(life.last()).isInstanceOf(CreditAccountEvent.WaitingOrderDropped.class);
  }

  @Test
  void aDeliveryHeardOfBeforeItsOrderCountsAtOnceAndTheOrderReservesTheRest() {
    life.limit("100.00").deliver("dis", "one", "30.00");
    assertThat(life.exposure()).isEqualTo("30.00");
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.DeliveryRecorded.class,
            delivered -> assertThat(delivered.reservation().known()).isFalse());

    life.order("one", "80.00");
    assertThat(life.exposure()).isEqualTo("80.00");
    assertThat(life.standing().exposure().reserved().grouped()).isEqualTo("50.00");
  }

  @Test
  void cashThatComesBeforeItsInvoiceWaitsAndMeetsIt() {
    life.limit("100.00").order("one", "80.00").receive("rec", "dis", "80.00");
    assertThat(life.exposure()).isEqualTo("0.00");

    life.deliver("dis", "one", "80.00").invoice("dis", "80.00");
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.ReceiptAllocated.class);
    assertThat(life.standing().exposure()).isEqualTo(Exposure.none(Life.sek("0").currency()));
  }

  @Test
  void cashBeyondTheInvoiceStaysUnallocated() {
    life.limit("100.00").order("one", "80.00").deliver("dis", "one", "80.00").invoice("dis", "80");

    life.receive("rec", "dis", "90.00");

    assertThat(life.standing().exposure().unallocated().grouped()).isEqualTo("10.00");
    assertThat(life.standing().exposure().openItems().grouped()).isEqualTo("0.00");
    assertThat(life.exposure()).isEqualTo("-10.00");
  }

  @Test
  void anOverDeliveryAddsTheDifferenceAndSaysSo() {
    life.limit("100.00").order("one", "80.00").deliver("dis", "one", "85.00");

    assertThat(life.exposure()).isEqualTo("85.00");
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.DeliveryRecorded.class,
            delivered -> {
              assertThat(delivered.beyond().grouped()).isEqualTo("5.00");
              assertThat(delivered.rules())
                  .extracting(rule -> rule.rule() + " " + rule.passed())
                  .containsExactly(
                      "delivery-stays-within-reservation false", "order-fits-headroom true");
            });
  }

  @Test
  void cancellingFreesWhatWasNotDelivered() {
    life.limit("100.00").order("one", "80.00").deliver("dis", "one", "30.00").cancel("one");

    assertThat(life.exposure()).isEqualTo("30.00");
  }

  @Test
  void theSameDeliveryAndInvoiceAgainChangeNothing() {
    life.limit("100.00").order("one", "80.00").deliver("dis", "one", "30.00");
    life.deliver("dis", "one", "30.00").invoice("dis", "30.00").invoice("dis", "30.00");

    assertThat(life.events()).hasSize(4);
  }

  @Test
  void aLimitLeansOnAValidCheckOfTheSameAccount() {
    var other =
        new CheckFacts(
            "chk-1", "acc-00-other", "safe", "5.74", Life.sek("1"), LocalDate.parse("2011-01-01"));
    assertThatThrownBy(
            () ->
                life.send(
                    new CreditAccountCommand.DecideLimit(
                        Life.ID, Life.ACCOUNT, Life.sek("1"), other, Life.DAY)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo("check-is-of-this-account"));
    assertThatThrownBy(
            () ->
                life.send(
                    new CreditAccountCommand.DecideLimit(
                        Life.ID,
                        Life.ACCOUNT,
                        Life.sek("1"),
                        Life.check(),
                        LocalDate.parse("2011-01-20"))))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo("check-is-still-valid"));
  }

  @Test
  void aLimitBeyondTheProposalIsOnTheRecord() {
    life.limit("12000.01");

    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.LimitDecided.class,
            decided ->
                assertThat(decided.decision().rules().getLast().passed())
                    .as("limit-stays-within-proposal")
                    .isFalse());
  }

  @Test
  void anOrderInAnotherCurrencyWaitsAndTheLimitCannotChangeCurrencyUnderIt() {
    life.limit("100.00").order("one", Money.of("10.00", "EUR"), Life.DAY);

    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    assertThatThrownBy(() -> life.limit(Money.of("100.00", "EUR")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("Money in SEK is at risk here");
  }
}
