package voti.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.Test;

/** Claims on segments, and tokens that survive. */
abstract class TokenCases extends Cases {

  private final TestClock clock = new TestClock("2026-01-01T10:00:00Z");

  @Test
  void aTokenIsReadBackByWhoeverClaimsItNext() {
    var here = node("here");
    here.initializeTokenSegments("book", 2, through(0));
    here.fetchToken("book", 1);
    here.storeToken(new GlobalSequenceTrackingToken(8192), "book", 1);
    here.releaseClaim("book", 1);

    assertThat(node("there").fetchToken("book", 1))
        .isEqualTo(new GlobalSequenceTrackingToken(8192));
    assertThat(node("there").fetchToken("book", 0)).isEqualTo(through(0));
    assertThat(here.fetchSegments("book")).containsExactly(0, 1);
    assertThat(here.fetchSegments("other")).isEmpty();
  }

  @Test
  void howFarAProcessorHasComeIsReadWithoutAClaim() {
    var here = node("here");
    var stored = new StoredTokens(database, CanonicalSerializer.tokens());
    here.retrieveStorageIdentifier();
    assertThat(stored.position("book")).isEqualTo(-1);
    assertThat(stored.positions()).isEmpty();

    here.initializeTokenSegments("book", 2, through(0));
    here.fetchToken("book", 0);
    here.fetchToken("book", 1);
    here.storeToken(new GlobalSequenceTrackingToken(8192), "book", 0);
    here.storeToken(new GlobalSequenceTrackingToken(9000), "book", 1);
    assertThat(stored.position("book")).isEqualTo(8192);

    here.initializeSegment(null, "fresh", 0);
    assertThat(stored.position("fresh")).isEqualTo(-1);
    here.storeToken(new GlobalSequenceTrackingToken(9001), "book", 0);
    assertThat(stored.position("book")).isEqualTo(9000);
    assertThat(stored.positions()).isEqualTo(Map.of("book", 9000L, "fresh", -1L));
  }

  @Test
  void aTokenOfAReplayAndOneThatIsNotThereYetAreReadBack() {
    var tokens = node("here");
    var replay =
        ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(9000), new GlobalSequenceTrackingToken(4095));
    tokens.initializeTokenSegments("book", 1);
    assertThat(tokens.fetchToken("book", 0)).isNull();

    tokens.storeToken(replay, "book", 0);
    assertThat(tokens.fetchToken("book", 0)).isEqualTo(replay);
  }

  @Test
  void aClaimIsExclusiveUntilItTimesOutAndThenItIsLost() {
    var paused = node("paused");
    var thief = node("thief");
    paused.initializeTokenSegments("book", 1, through(0));
    paused.fetchToken("book", 0);
    assertThatThrownBy(() -> thief.fetchToken("book", 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessage("segment book/0 is claimed by paused");
    assertThat(thief.fetchAvailableSegments("book")).isEmpty();

    clock.advance(Duration.ofSeconds(9));
    paused.extendClaim("book", 0);
    clock.advance(Duration.ofSeconds(9));
    assertThat(thief.fetchAvailableSegments("book")).isEmpty();

    clock.advance(Duration.ofSeconds(2));
    assertThat(thief.fetchAvailableSegments("book")).containsExactly(Segment.ROOT_SEGMENT);
    thief.fetchToken("book", 0);
    var late = new GlobalSequenceTrackingToken(1);
    assertThatThrownBy(() -> paused.storeToken(late, "book", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> paused.extendClaim("book", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    paused.releaseClaim("book", 0);
    assertThat(thief.fetchToken("book", 0)).isEqualTo(through(0));
  }

  @Test
  void whoLostItsClaimStoresNothingThoughNobodyHoldsItAnyMore() {
    var paused = node("paused");
    var successor = node("successor");
    paused.initializeTokenSegments("book", 1, through(0));
    paused.fetchToken("book", 0);
    clock.advance(Duration.ofSeconds(11));
    successor.fetchToken("book", 0);
    successor.storeToken(new GlobalSequenceTrackingToken(8192), "book", 0);

    var late = new GlobalSequenceTrackingToken(1);
    clock.advance(Duration.ofSeconds(11));
    assertThatThrownBy(() -> paused.storeToken(late, "book", 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessage("segment book/0 is claimed by successor");
    successor.releaseClaim("book", 0);
    assertThatThrownBy(() -> paused.storeToken(late, "book", 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessage("segment book/0 is claimed by nobody");
    assertThat(paused.fetchToken("book", 0)).isEqualTo(new GlobalSequenceTrackingToken(8192));
  }

  @Test
  void aClaimThatIsFreshIsNotRenewedInTheDatabaseAgain() {
    var here = node("here");
    here.initializeTokenSegments("book", 1, through(0));
    here.fetchToken("book", 0);
    var claimed = claimedAt("book/0");

    clock.advance(Duration.ofSeconds(2));
    here.extendClaim("book", 0);
    assertThat(claimedAt("book/0")).isEqualTo(claimed);
    clock.advance(Duration.ofSeconds(1));
    here.extendClaim("book", 0);
    assertThat(claimedAt("book/0")).isEqualTo(claimed + 3_000);

    here.releaseClaim("book", 0);
    assertThatThrownBy(() -> here.extendClaim("book", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  private long claimedAt(String segment) {
    return database.getCollection("tokens").find(eq("_id", segment)).first().getLong("at");
  }

  @Test
  void ofManyNodesThatClaimAtOnceOneGetsIt() {
    node("first").initializeTokenSegments("book", 1);
    var claims =
        together(
            IntStream.range(0, 8)
                .<Callable<?>>mapToObj(
                    i ->
                        () -> {
                          node("node" + i).fetchToken("book", 0);
                          return "done";
                        })
                .toList());

    assertThat(claims).filteredOn("done"::equals).hasSize(1);
  }

  @Test
  void segmentsAreInitialisedOnceAndDeletedByTheirOwnerOnly() {
    var tokens = node("here");
    tokens.initializeTokenSegments("book", 2);
    assertThatThrownBy(() -> tokens.initializeTokenSegments("book", 2))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> tokens.initializeSegment(null, "book", 1))
        .isInstanceOf(UnableToInitializeTokenException.class);
    tokens.initializeSegment(null, "book", 2);

    assertThatThrownBy(() -> tokens.deleteToken("book", 2))
        .isInstanceOf(UnableToClaimTokenException.class);
    tokens.fetchToken("book", 2);
    tokens.deleteToken("book", 2);
    assertThat(tokens.fetchSegments("book")).containsExactly(0, 1);
    assertThatThrownBy(() -> tokens.fetchToken("book", 2))
        .hasMessage("segment book/2 has not been initialised");
  }

  @Test
  void theStorageHasOneNameForAllNodes() {
    var names =
        List.of(node("here"), node("there")).stream()
            .map(tokens -> tokens.retrieveStorageIdentifier().orElseThrow())
            .distinct();

    assertThat(names).hasSize(1);
  }

  private MongoTokenStore node(String name) {
    return new MongoTokenStore(
        database, CanonicalSerializer.tokens(), Duration.ofSeconds(10), name, clock);
  }
}
