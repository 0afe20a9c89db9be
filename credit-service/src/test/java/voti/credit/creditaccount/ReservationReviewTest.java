package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import voti.values.decision.RuleResult;

/** What an order holds is not held for ever, nor against rules that only hold later. */
class ReservationReviewTest {

  private static final LocalDate DAY = Life.DAY;
  private static final int DAYS = 180;

  @Test
  void anOrderThatNobodyMovesGivesBackItsRestAndWaits() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "100.00").deliver("first", "one", "30.00");
      life.review("one", DAY.plusDays(DAYS));
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.ReservationReviewed.class);
      assertThat(life.exposure()).isEqualTo("100.00");

      life.review("one", DAY.plusDays(DAYS + 1));

      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.ReservationGivenBack.class,
              e -> {
                assertThat(e.givenBack()).isEqualTo(Life.sek("-70.00"));
                assertThat(e.amount()).isEqualTo(Life.sek("100.00"));
                assertThat(failed(e)).containsExactly("order-is-recent");
              });
      assertThat(life.exposure()).as("what was delivered stays").isEqualTo("30.00");
    }
  }

  @Test
  void headroomThatGrowsDoesNotBringItBackButAPersonDoes() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "100.00").review("one", DAY.plusDays(DAYS + 1));
      life.recheck(DAY.plusDays(DAYS + 2));
      assertThat(life.exposure()).isEqualTo("0.00");

      life.release("one", "0", DAYS + 30);
      assertThat(life.exposure()).isEqualTo("100.00");
      life.review("one", DAY.plusDays(DAYS + 30));
      assertThat(life.exposure()).as("its last day").isEqualTo("100.00");
      life.review("one", DAY.plusDays(DAYS + 31));
      assertThat(life.exposure()).isEqualTo("0.00");
    }
  }

  @Test
  void askedAnewTheOrderIsYoungAgain() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "100.00").review("one", DAY.plusDays(DAYS + 1));
      life.order("one", Life.sek("90.00"), DAY.plusDays(DAYS + 1));
      assertThat(life.exposure()).isEqualTo("90.00");
    }
  }

  @Test
  void anOrderInAnotherCurrencyGivesBackAtItsOwnRate() {
    Rates rates = (from, to, on) -> Optional.of(new BigDecimal("10.5"));
    try (var life = new Life(ShippedRules.read(), rates)) {
      var euros = voti.values.Money.of("10.00", "EUR");
      life.limit("1000.00").order("one", euros, DAY).review("one", DAY.plusDays(DAYS + 1));
      assertThat(life.exposure()).isEqualTo("0.00");
      life.release("one", "0", DAYS + 30);
      assertThat(life.exposure()).isEqualTo("105.00");
    }
  }

  @Test
  void whatComesWithinTheHorizonIsJudgedAsANewOrder() {
    try (var life = new Life(ShippedRules.withHorizon(30), Rates.NONE)) {
      life.limit("100.00").orderFor("late", "80.00", DAY.plusDays(60)).order("soon", "90.00");
      assertThat(life.exposure()).as("beyond the horizon it leaves room").isEqualTo("170.00");

      life.review("late", DAY.plusDays(30));

      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.ReservationGivenBack.class,
              e -> {
                assertThat(failed(e)).contains("order-fits-headroom-within-horizon");
                assertThat(e.exceededBy()).isEqualTo(Life.sek("70.00"));
              });
      assertThat(life.exposure()).isEqualTo("90.00");
    }
  }

  @Test
  void termsThatGrewAfterTheLimitWasDecidedHoldOrdersBackUntilItIsDecidedAgain() {
    try (var life = new Life()) {
      life.terms(30).limit("1000.00").order("one", "10.00").terms(60).order("two", "10.00");
      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.OrderWithheld.class,
              e ->
                  assertThat(e.decision().rules())
                      .filteredOn(rule -> !rule.passed())
                      .extracting(RuleResult::rule)
                      .containsExactly("terms-stay-as-decided"));
      life.limit("1000.00").recheck(DAY);
      assertThat(life.exposure()).isEqualTo("20.00");
    }
  }

  @Test
  void ofTheWaitingOnlyThoseAreAskedThatFitIntoWhatTheGroupLeavesFree() {
    try (var life = new Life()) {
      life.order("one", "60.00").order("two", "50.00").order("three", "40.00").limit("1000.00");
      life.recheckWithin("95.00");
      assertThat(life.exposure()).as("60, not 50, and not 40 after it").isEqualTo("60.00");
    }
  }

  @Test
  void aBlockThatARemindersLevelCausedEndsWhenNothingIsOpenAtThatLevel() {
    try (var life = new Life()) {
      life.limit("1000.00").book(item("itm-1")).book(item("itm-2"));
      life.dun("itm-1", 2).dun("itm-2", 1).blockAt(2).order("one", "10.00");
      life.writeOff("itm-2", "9.00").recheck(DAY);
      assertThat(life.last())
          .as("still reminded")
          .isInstanceOf(CreditAccountEvent.ItemWrittenOff.class);

      life.writeOff("itm-1", "9.00").recheck(DAY);

      assertThat(life.events()).anyMatch(CreditAccountEvent.AccountUnblocked.class::isInstance);
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
    }
  }

  @Test
  void aBlockByAPersonIsEndedByAPerson() {
    try (var life = new Life()) {
      life.limit("1000.00").block().recheck(DAY);
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.AccountBlocked.class);
    }
  }

  private static ItemFacts item(String id) {
    return new ItemFacts(id, ItemKind.INVOICE, id, Life.sek("9.00"), DAY, DAY.plusDays(30));
  }

  private static Iterable<String> failed(CreditAccountEvent.ReservationGivenBack e) {
    return e.decision().rules().stream()
        .filter(rule -> !rule.passed())
        .map(RuleResult::rule)
        .toList();
  }
}
