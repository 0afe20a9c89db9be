package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A check that passes without what it checks proves nothing: with the fault put in, the suite has
 * to turn red, and in the cases that are about it.
 */
class ControlsTest {

  private static final Duration SHORT = Duration.ofSeconds(4);

  @Test
  void withoutAnyFaultTheCasesPass() {
    assertThat(failing(Mutation.NONE, "Causes")).isEmpty();
    assertThat(failing(Mutation.NONE, "Appending")).isEmpty();
  }

  @Test
  void withoutTheIndexOfCausesACauseIsDoneTwice() {
    var without = new Mutation(dropping("stream", "cause"), Mutation.Stream.AS_IT_IS, SHORT);
    assertThat(failing(without, "Causes")).contains("theSameCauseTwiceIsAnsweredWithTheFirst");
  }

  @Test
  void withoutTheOptimisticLockARaceIsWonTwice() {
    var without = new Mutation(dropping("stream", "first"), Mutation.Stream.AS_IT_IS, SHORT);
    assertThat(failing(without, "Appending"))
        .contains(
            "ofConcurrentAppendsToOneStreamExactlyOneWins", "whoDecidedOnAnOldStateLosesTheRace");
  }

  @Test
  void withOneTokenForACommitEventsAreLost() {
    var halting = new Mutation(database -> {}, Mutation.Stream.HALTING, SHORT);
    assertThat(failing(halting, "Processing")).isEmpty();
    var coarse =
        new Mutation(database -> {}, Mutation.Stream.HALTING_WITH_ONE_TOKEN_PER_COMMIT, SHORT);
    assertThat(failing(coarse, "Processing"))
        .contains("everyEventOfCommitsOfSeveralIsHandledOnceUnderASlowDecoder");
  }

  private static java.util.function.Consumer<MongoDatabase> dropping(String... fields) {
    var index = new Document();
    for (var field : fields) {
      index.append(field, 1);
    }
    return database -> {
      var commits = database.getCollection("log-0");
      for (var one : commits.listIndexes().into(new ArrayList<>())) {
        if (index.equals(one.get("key"))) {
          commits.dropIndex(one.getString("name"));
        }
      }
    };
  }

  /** The cases of a group that fail, by name. */
  private static List<String> failing(Mutation mutation, String group) {
    var failed = new ArrayList<String>();
    mutation.during(
        () -> {
          var ran =
              EngineTestKit.engine("junit-jupiter")
                  .selectors(
                      selectNestedClass(
                          List.of(Suite.class.getName()),
                          EventStoreConformance.class.getName() + "$" + group))
                  .execute()
                  .testEvents();
          assertThat(ran.started().count()).isPositive();
          ran.failed().stream()
              .map(event -> event.getTestDescriptor().getLegacyReportingName().replace("()", ""))
              .forEach(failed::add);
        });
    return failed;
  }

  /** The suite once more; found by nobody but these tests. */
  static class Suite extends MemoryServerConformanceTest {}
}
