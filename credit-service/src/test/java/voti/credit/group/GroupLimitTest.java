package voti.credit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Life;
import voti.values.decision.RuleBroken;

/** A limit that two debtors share. */
class GroupLimitTest {

  private static final String ONE = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  private static final String TWO = "acc-80-0192f3a0-0001-7000-8000-000000000002";

  /** Two orders of two members that do not fit together: exactly one, whichever is heard first. */
  @Property(tries = 60)
  void ofTwoMembersRacingForOneHeadroomExactlyOneGetsIt(
      @ForAll @IntRange(min = 2, max = 1000) int limit,
      @ForAll @IntRange(min = 1, max = 1000) int first,
      @ForAll @IntRange(min = 1, max = 1000) int second,
      @ForAll boolean twoFirst) {
    var one = Math.min(first, limit);
    var two = Math.min(limit, limit - one + 1 + second % one);
    try (var group = new GroupLife()) {
      group.limit(text(limit)).admit(ONE).admit(TWO);
      if (twoFirst) {
        group.ask(TWO, 7, text(two), "ord-two", text(two));
        group.ask(ONE, 5, text(one), "ord-one", text(one));
      } else {
        group.ask(ONE, 5, text(one), "ord-one", text(one));
        group.ask(TWO, 7, text(two), "ord-two", text(two));
      }
      assertThat(group.events())
          .filteredOn(GroupLimitEvent.GroupConsented.class::isInstance)
          .hasSize(1);
      assertThat(group.events())
          .filteredOn(GroupLimitEvent.GroupDeclined.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void whatIsHeardLateTellsNothingNewButItsOrderIsAnswered() {
    try (var group = new GroupLife()) {
      group.limit("100.00").admit(ONE).report(ONE, 9, "30.00");
      group.ask(ONE, 5, "60.00", "ord-one", "60.00");
      assertThat(group.last())
          .isInstanceOfSatisfying(
              GroupLimitEvent.GroupConsented.class,
              e -> {
                assertThat(e.total()).isEqualTo(Life.sek("30.00"));
                assertThat(e.sequence()).isEqualTo(9);
              });
    }
  }

  @Test
  void anAccountThatIsNoMemberIsNotCounted() {
    try (var group = new GroupLife()) {
      group.limit("100.00").report(ONE, 9, "30.00");
      assertThat(group.events()).hasSize(1);
      group.admit(ONE).report(ONE, 9, "30.00").release(ONE).limit("10.00");
      assertThat(group.last())
          .isInstanceOfSatisfying(
              GroupLimitEvent.GroupLimitDecided.class,
              e -> assertThat(e.decision().rules().getFirst().passed()).isTrue());
    }
  }

  @Test
  void aGroupKeepsItsCurrency() {
    try (var group = new GroupLife()) {
      group.limit("100.00");
      assertThatThrownBy(() -> group.limit("-1.00")).isInstanceOf(RuleBroken.class);
    }
  }

  /** Given back, the order holds what it held before, and what was delivered stays delivered. */
  @Test
  void aDeclinedOrderGivesBackJustWhatItGot() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "100.00").share(GroupLife.ID);
      var before = life.standing();
      life.order("one", "150.00").giveBack("one", "25.00");
      assertThat(life.standing()).isEqualTo(before);
      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.ReservationGivenBack.class,
              e -> {
                assertThat(e.givenBack()).isEqualTo(Life.sek("-50.00"));
                assertThat(e.reservation().amount()).isEqualTo(Life.sek("100.00"));
                assertThat(e.decision().rules())
                    .extracting(rule -> rule.rule())
                    .contains("order-fits-headroom", "order-fits-group");
              });
      life.release("one", "10", 5);
      assertThat(life.last())
          .as("a documented decision overrules the group, too")
          .isInstanceOfSatisfying(
              CreditAccountEvent.OrderReserved.class, e -> assertThat(e.awaitsGroup()).isNull());
    }
  }

  @Test
  void whatOnlyShrinksIsNotAskedOfTheGroup() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "100.00").share(GroupLife.ID).order("one", "50.00");
      assertThat(life.last())
          .isInstanceOfSatisfying(
              CreditAccountEvent.OrderReserved.class, e -> assertThat(e.awaitsGroup()).isNull());
    }
  }

  private static String text(int amount) {
    return amount + ".00";
  }
}
