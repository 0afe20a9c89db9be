package voti.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/**
 * Two nodes at one segment while time passes: whatever Lincheck makes them do at once, their
 * answers are those of a register with one owner, one after the other.
 */
class TokenStoreInterleavingsTest {

  @Test
  void twoNodesNeverOwnASegmentAtOnceAndNoneStoresWhatItLost() {
    assertThatCode(() -> options().check(OnWholeCommands.class)).doesNotThrowAnyException();
  }

  @Test
  void onAServerThatLooksFirstAndWritesLaterTwoOwnersAreFound() {
    assertThatThrownBy(() -> options().check(OnHalfCommands.class))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("Invalid execution results");
  }

  /** How a token becomes bytes and a refusal a text is no matter of threads. */
  private static ModelCheckingOptions options() {
    return new ModelCheckingOptions()
        .threads(2)
        .actorsBefore(1)
        .actorsPerThread(2)
        .actorsAfter(1)
        .iterations(10)
        .invocationsPerIteration(50)
        .minimizeFailedScenario(false)
        .addGuarantee(forClasses(MongoTokenStore.class.getName()).methods("notMine").ignore())
        .addGuarantee(forClasses(OneDocument.class.getName()).methods("matches").ignore())
        .addGuarantee(
            forClasses(
                    TokenCodec.class.getName(), TestClock.class.getName(), Document.class.getName())
                .allMethods()
                .ignore())
        .sequentialSpecification(SegmentRegister.class);
  }

  public static class OnWholeCommands extends Nodes {
    public OnWholeCommands() {
      super(true);
    }
  }

  public static class OnHalfCommands extends Nodes {
    public OnHalfCommands() {
      super(false);
    }
  }

  /** The store as two processes use it, over one document. */
  @Param(name = "node", gen = IntGen.class, conf = "0:1")
  @Param(name = "place", gen = IntGen.class, conf = "1:9")
  public abstract static class Nodes {

    private final TestClock clock = new TestClock("2026-01-01T10:00:00Z");
    private final OneDocument document;
    private final MongoTokenStore here;
    private final MongoTokenStore there;

    Nodes(boolean wholeCommands) {
      document = new OneDocument(wholeCommands);
      here = node("here");
      there = node("there");
      here.initializeSegment(new GlobalSequenceTrackingToken(0), "book", 0);
    }

    private MongoTokenStore node(String name) {
      return new MongoTokenStore(
          document.database(),
          CanonicalSerializer.tokens(),
          Duration.ofSeconds(SegmentRegister.TIMEOUT),
          name,
          clock);
    }

    private MongoTokenStore node(int node) {
      return node == 0 ? here : there;
    }

    @Operation(params = "node")
    public long claim(int node) {
      try {
        return node(node).fetchToken("book", 0).position().orElseThrow();
      } catch (UnableToClaimTokenException refused) {
        return SegmentRegister.REFUSED;
      }
    }

    @Operation(params = {"node", "place"})
    public boolean store(int node, int place) {
      try {
        node(node).storeToken(new GlobalSequenceTrackingToken(place), "book", 0);
        return true;
      } catch (UnableToClaimTokenException refused) {
        return false;
      }
    }

    @Operation(params = "node")
    public boolean extend(int node) {
      try {
        node(node).extendClaim("book", 0);
        return true;
      } catch (UnableToClaimTokenException refused) {
        return false;
      }
    }

    @Operation(params = "node")
    public void release(int node) {
      node(node).releaseClaim("book", 0);
    }

    @Operation
    public void pass() {
      clock.advance(Duration.ofSeconds(SegmentRegister.STEP));
    }
  }
}
