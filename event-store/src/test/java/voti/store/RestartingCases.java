package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there when the server comes back, and so are the rules. */
abstract class RestartingCases extends Cases {

  @Test
  void aRestartKeepsCommitsTheirUniquenessAndTokens() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 3, "key"));
    append(store, Samples.events("ord-00-2", 0, 3, "key"));
    tokens().initializeTokenSegments("book", 1, store.createHeadToken());
    var before = everything(store).stream().map(Commit::at).toList();
    store.close();
    assumeTrue(suite().restart(), "this server keeps nothing over a restart");

    reconnect();
    var again = store();
    assertSound(everything(again));
    assertThat(everything(again)).extracting(Commit::at).isEqualTo(before);
    assertThat(tokens().fetchToken("book", 0)).isEqualTo(through(2));
    assertThatThrownBy(() -> append(again, Samples.events("ord-00-1", 0, 1, "other")))
        .isInstanceOf(AggregateStreamCreationException.class);
    assertThatThrownBy(() -> append(again, Samples.events("ord-00-1", 3, 1, "key")))
        .isInstanceOf(CauseAlreadyCommitted.class);
    append(again, Samples.events("ord-00-1", 3, 1, "next"));
    assertThat(again.lastPosition()).isEqualTo(3);
  }

  private MongoTokenStore tokens() {
    return new MongoTokenStore(
        database, CanonicalSerializer.tokens(), Duration.ofSeconds(10), "here", Clock.systemUTC());
  }
}
