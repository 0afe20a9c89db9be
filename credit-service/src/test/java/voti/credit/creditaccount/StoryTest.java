package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;

/** The figures of one account's life, computed. */
class StoryTest {

  private final Life life = new Life();

  @AfterEach
  void close() {
    life.close();
  }

  @Test
  void theStoryGivesItsFigures() {
    life.limit("10000.00").order("one", "5805.00");
    assertThat(life.exposure()).isEqualTo("5,805.00");
    assertThat(life.headroom()).isEqualTo("4,195.00");

    life.order("two", "4500.00");
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.OrderWithheld.class,
            withheld -> {
              assertThat(withheld.exceededBy().grouped()).isEqualTo("305.00");
              assertThat(withheld.decision().outcome()).isEqualTo(Outcome.WITHHELD);
              assertThat(withheld.decision().authority().needed()).isEqualTo("controller");
              assertThat(withheld.decision().rules())
                  .filteredOn(rule -> !rule.passed())
                  .extracting(RuleResult::sentence)
                  .containsExactly("4,500.00 SEK exceeds the headroom of 4,195.00 by 305.00.");
            });
    assertThat(life.exposure()).isEqualTo("5,805.00");

    life.release("two", "10", 5);
    assertThat(life.exposure()).isEqualTo("10,305.00");
    assertThat(life.headroom()).isEqualTo("-305.00");

    life.deliver("dis", "one", "5731.29");
    assertThat(life.exposure()).isEqualTo("10,305.00");
    assertThat(life.standing().exposure().delivered().grouped()).isEqualTo("5,731.29");

    life.invoice("dis", "5731.29");
    assertThat(life.exposure()).isEqualTo("10,305.00");
    assertThat(life.standing().exposure().openItems().grouped()).isEqualTo("5,731.29");

    life.receive("rec", "dis", "5731.29");
    assertThat(life.exposure()).isEqualTo("4,573.71");
    assertThat(life.standing().exposure().unallocated().isZero()).isTrue();

    life.credit("dis", "29.48");
    assertThat(life.exposure()).isEqualTo("4,544.23");
    assertThat(life.headroom()).isEqualTo("5,455.77");
  }
}
