package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** Many callers, one log. */
abstract class AppendingCases extends Cases {

  @Test
  void ofConcurrentAppendsToOneStreamExactlyOneWins() {
    var stores = List.of(store(), store());
    var outcomes =
        together(
            IntStream.range(0, 12)
                .<Callable<?>>mapToObj(i -> appending(stores.get(i % 2), "ord-00-1", 0, "c" + i))
                .toList());

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.equals("done"))
        .hasOnlyElementsOfType(AggregateStreamCreationException.class);
    assertThat(everything(stores.getFirst())).hasSize(1);
  }

  @Test
  void whoDecidedOnAnOldStateLosesTheRace() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 3, "c1"));
    append(store, Samples.events("ord-00-1", 3, 1, "c2"));

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 3, 2, "c3")))
        .isInstanceOf(ConcurrencyException.class)
        .hasMessageContaining("ord-00-1 already has an event 3");
  }

  @Test
  void manyThreadsAndTwoEnginesLeaveNoGapLoseNothingAndKeepEachStreamInOrder() {
    var stores = List.of(store(), store());
    var tasks = new ArrayList<Callable<?>>();
    for (var writer = 0; writer < 16; writer++) {
      tasks.add(life(stores.get(writer % 2), "ord-00-" + writer, 12));
    }

    assertThat(together(tasks)).containsOnly("done");

    var commits = everything(stores.getFirst());
    assertSound(commits);
    assertThat(commits).hasSize(16 * 12);
  }

  @Test
  void twoEnginesThatShareStreamsLoseOnlyTheirOwnRaces() {
    var stores = List.of(store(), store());
    var tasks = new ArrayList<Callable<?>>();
    for (var writer = 0; writer < 8; writer++) {
      tasks.add(contend(stores.get(writer % 2), "ord-00-" + writer % 3, writer, 10));
    }

    var written = together(tasks).stream().mapToInt(Integer.class::cast).sum();

    var commits = everything(stores.getFirst());
    assertSound(commits);
    assertThat(commits).hasSize(written);
  }

  @Test
  void timeNeverRunsBackWhateverTheClockSays() {
    var clock = new TestClock("2026-01-01T10:00:00.123456789Z");
    var store = store(builder -> builder.clock(clock));
    append(store, Samples.events("ord-00-1", 0, 1, "c1"));
    clock.set("2026-01-01T09:00:00Z");
    append(store, Samples.events("ord-00-2", 0, 1, "c2"));
    clock.set("2026-01-01T11:00:00Z");
    append(store, Samples.events("ord-00-3", 0, 1, "c3"));

    assertThat(everything(store))
        .extracting(commit -> commit.at().toString())
        .containsExactly(
            "2026-01-01T10:00:00.123456Z", "2026-01-01T10:00:00.123456Z", "2026-01-01T11:00:00Z");
  }

  private static Callable<?> appending(VotiEventStore store, String stream, long at, String cause) {
    return () -> {
      append(store, Samples.events(stream, at, 2, cause));
      return "done";
    };
  }

  private static Callable<?> life(VotiEventStore store, String stream, int commits) {
    return () -> {
      for (var i = 0; i < commits; i++) {
        append(store, Samples.events(stream, i * 3L, 3, stream + i));
      }
      return "done";
    };
  }

  private static Callable<?> contend(VotiEventStore store, String stream, int writer, int times) {
    return () -> {
      var won = 0;
      for (var i = 0; i < times; i++) {
        try {
          var next = store.lastSequence(stream).orElse(-1) + 1;
          append(store, Samples.events(stream, next, 1 + i % 3, writer + "/" + i));
          won++;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
          assertThat(lost).hasMessageContaining(stream);
        }
      }
      return won;
    };
  }
}
