package voti.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.ledger.EpochEvent;
import voti.kit.publishing.Historian;
import voti.kit.publishing.Sentences;
import voti.store.EventTypes;

/** Every event of a service is told in every language, or says in writing why it is not. */
public abstract class HistoryIsComplete extends KitTest {

  @Autowired private EventTypes types;
  @Autowired private ObjectProvider<Historian> historians;

  @Test
  void everyEventHasASentenceOrAReasonToHaveNone() {
    var forgotten = new TreeSet<String>();
    for (var event : types.eventClasses()) {
      if (!EpochEvent.class.isAssignableFrom(event) // of no account
          && !Sentences.know(types.nameOf(event))
          && historians.stream().noneMatch(h -> isReasoned(h.silent().get(event)))) {
        forgotten.add(event.getSimpleName());
      }
    }
    assertThat(types.eventClasses()).isNotEmpty();
    assertThat(forgotten).as("events without a sentence and without a reason").isEmpty();
  }

  private static boolean isReasoned(@org.jspecify.annotations.Nullable String reason) {
    return reason != null && !reason.isBlank();
  }
}
