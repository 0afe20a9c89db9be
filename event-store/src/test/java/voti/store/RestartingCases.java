package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there when the server comes back, and so are the rules. */
abstract class RestartingCases extends Cases {

  abstract boolean restart();

  @Test
  void aRestartKeepsCommitsAndTheirUniqueness() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 3, "key"));
    append(store, Samples.events("ord-00-2", 0, 3, "key"));
    var before = everything(store).stream().map(Commit::at).toList();
    store.close();
    assumeTrue(restart(), "this server keeps nothing over a restart");

    try (var client = connect();
        var again =
            VotiEventStore.builder()
                .database(client.getDatabase(database.getName()))
                .types(Samples.TYPES)
                .clock(Clock.systemUTC())
                .build()) {
      assertSound(everything(again));
      assertThat(everything(again)).extracting(Commit::at).isEqualTo(before);
      assertThatThrownBy(() -> append(again, Samples.events("ord-00-1", 0, 1, "other")))
          .isInstanceOf(AggregateStreamCreationException.class);
      assertThatThrownBy(() -> append(again, Samples.events("ord-00-1", 3, 1, "key")))
          .isInstanceOf(CauseAlreadyCommitted.class);
      append(again, Samples.events("ord-00-1", 3, 1, "next"));
      assertThat(again.lastPosition()).isEqualTo(3);
    }
  }
}
