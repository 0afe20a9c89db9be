package voti.accounts.interaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.INTERACTION;
import static voti.accounts.Story.MONDAY;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.interaction.InteractionCommand.LogInteraction;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.values.decision.WrongState;

class InteractionTest {

  private static final List<Promise> PROMISES =
      List.of(new Promise("a draft contract", MONDAY.plusDays(2)));
  private static final LogInteraction LOG =
      new LogInteraction(
          INTERACTION, ACCOUNT, InteractionKind.MEETING, MONDAY, "Paint for spring.", PROMISES);
  private static final InteractionLogged LOGGED =
      new InteractionLogged(INTERACTION, ACCOUNT, "meeting", MONDAY, "Paint for spring.", PROMISES);

  private final AggregateTestFixture<Interaction> interaction =
      Deciding.fixture(Interaction.class, Deciding.KAM);

  @Test
  void aMeetingIsLoggedWithItsPromises() {
    interaction.givenNoPriorActivity().when(LOG).expectEvents(LOGGED);
  }

  @Test
  void itIsLoggedOnce() {
    interaction.given(LOGGED).when(LOG).expectNoEvents().expectException(WrongState.class);
  }

  @Test
  void somethingMustHaveBeenSaidAndPromised() {
    assertThatThrownBy(
            () ->
                new LogInteraction(
                    INTERACTION, ACCOUNT, InteractionKind.CALL, MONDAY, " ", List.of()))
        .hasMessageContaining("summary");
    assertThatThrownBy(() -> new Promise("", MONDAY)).hasMessageContaining("what");
    assertThatThrownBy(() -> InteractionKind.named("letter"))
        .hasMessage("an interaction is a meeting, a call or a visit, not \"letter\"");
  }
}
