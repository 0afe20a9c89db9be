package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Subscribers of a log that grows while they read it. */
abstract class StreamingCases extends Cases {

  @Test
  void tailReadersNeverSkipWhileWritersRace() {
    var stores = List.of(store(), store());
    var tasks = new ArrayList<Callable<?>>();
    for (var reader = 0; reader < 4; reader++) {
      var store = stores.get(reader % 2);
      tasks.add(() -> indexes(store, 8 * 10 * 3));
    }
    for (var writer = 0; writer < 8; writer++) {
      tasks.add(writing(stores.get(writer % 2), "ord-00-" + writer, 10));
    }

    var seen = together(tasks).subList(0, 4);

    var all = indexes(everything(stores.getFirst()));
    assertThat(all).hasSize(240);
    assertThat(seen).containsOnly(all);
  }

  @Test
  void aLocalAppendIsSeenWithinMillisecondsHoweverLongTheTailWasIdle() throws Exception {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 1, "warm up"));
    try (var stream = store.openStream(store.createHeadToken())) {
      Thread.sleep(700);
      var soonest = Long.MAX_VALUE;
      for (var i = 1; i <= 5; i++) {
        append(store, Samples.events("ord-00-1", i, 1, "c" + i));
        var appended = System.nanoTime();
        assertThat(take(stream, 1)).hasSize(1);
        soonest = Math.min(soonest, System.nanoTime() - appended);
      }
      assertThat(Duration.ofNanos(soonest)).isLessThan(Duration.ofMillis(100));
    }
  }

  @Test
  void anotherProcessesAppendIsSeenToo() throws Exception {
    var store = store();
    try (var stream = store.openStream(null)) {
      assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
      append(store(), Samples.events("ord-00-1", 0, 2, "c"));
      assertThat(take(stream, 2)).hasSize(2);
    }
  }

  @Test
  void whatAnotherProcessAppendedIsSeenAtOnceWhenSomebodyHereKnowsOfIt() throws Exception {
    var store = store();
    var other = store();
    try (var stream = store.openStream(null)) {
      var soonest = Long.MAX_VALUE;
      for (var i = 0; i < 5; i++) {
        Thread.sleep(300);
        append(other, Samples.events("ord-00-1", i, 1, "c" + i));
        var known = System.nanoTime();
        assertThat(store.lastPosition()).isEqualTo(i + 1);
        assertThat(take(stream, 1)).hasSize(1);
        soonest = Math.min(soonest, System.nanoTime() - known);
      }
      assertThat(Duration.ofNanos(soonest)).isLessThan(Duration.ofMillis(20));
    }
  }

  @Test
  void aSubscriberIsCalledWhenThereIsSomethingToSee() throws Exception {
    var store = store();
    var called = new CountDownLatch(1);
    try (var stream = store.openStream(null)) {
      assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
      append(store, Samples.events("ord-00-1", 0, 1, "c"));
      assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(stream.peek()).isPresent();
    }
  }

  @Test
  void aTokenInTheMiddleOfACommitGoesOnBehindItsEvent() throws Exception {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 3, "c1"));
    append(store, Samples.events("ord-00-1", 3, 2, "c2"));
    try (var stream = store.openStream(token(4096 + 1))) {
      assertThat(take(stream, 3)).extracting(Cases::index).containsExactly(4098L, 8192L, 8193L);
    }
    try (var stream = store.openStream(token(4098))) {
      assertThat(take(stream, 2)).extracting(Cases::index).containsExactly(8192L, 8193L);
    }
  }

  /** Axon's coordinator does so: one turn asks for the last time while the next already reads. */
  @Test
  void aStreamThatTwoThreadsAskAtOnceLosesNothing() {
    var store = store();
    for (var i = 0; i < 200; i++) {
      append(store, Samples.events("ord-00-1", i * 3L, 3, "c" + i));
    }
    try (var stream = store.openStream(null)) {
      var ended = new AtomicBoolean();
      Callable<Object> asking =
          () -> {
            while (!ended.get()) {
              stream.hasNextAvailable();
            }
            return "done";
          };
      Callable<Object> reading =
          () -> {
            try {
              return take(stream, 600).stream().map(Cases::index).toList();
            } finally {
              ended.set(true);
            }
          };
      var written = indexes(everything(store));

      assertThat(together(List.of(asking, reading))).containsExactly("done", written);
    }
  }

  @Test
  void aSlowSubscriberSlowsNoOtherAndLosesNothing() throws Exception {
    var store = store();
    try (var slow = store.openStream(null);
        var fast = store.openStream(null)) {
      slow.setOnAvailableCallback(() -> {});
      assertThat(slow.peek()).isEmpty();
      // More commits than the tail keeps in memory.
      for (var stream = 0; stream < 8; stream++) {
        var writing = new ArrayList<Callable<?>>();
        for (var writer = 0; writer < 140; writer++) {
          writing.add(writing(store, "ord-%02x-%d".formatted(stream, writer), 1));
        }
        together(writing);
      }
      assertThat(take(fast, 8 * 140 * 3)).hasSize(8 * 140 * 3);
      assertThat(take(slow, 8 * 140 * 3))
          .extracting(Cases::index)
          .hasSize(8 * 140 * 3)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void anErrorInTheTailIsHeardByEverySubscriberAndTheNextOneReadsOn() throws Exception {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 1, "c"));
    var streams = List.of(store.openStream(null), store.openStream(null));
    for (var stream : streams) {
      assertThat(take(stream, 1)).hasSize(1);
    }

    faults.onFind(
        () -> {
          if (Thread.currentThread().getName().startsWith("voti-tail")) {
            throw new OutOfMemoryError("not really");
          }
        });
    for (var stream : streams) {
      assertThatThrownBy(() -> stream.hasNextAvailable(10, TimeUnit.SECONDS))
          .isInstanceOf(TailFailed.class)
          .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    faults.heal();
    append(store, Samples.events("ord-00-1", 1, 1, "d"));
    try (var next = store.openStream(token(4096))) {
      assertThat(take(next, 1)).extracting(Cases::index).containsExactly(8192L);
    }
  }

  @Test
  void aSubscriberWhoseCallbackFailsEndsAlone() throws Exception {
    var store = store();
    try (var broken = store.openStream(null);
        var sound = store.openStream(null)) {
      broken.setOnAvailableCallback(
          () -> {
            throw new IllegalStateException("broken");
          });
      append(store, Samples.events("ord-00-1", 0, 1, "c"));
      assertThat(take(sound, 1)).hasSize(1);
      assertThatThrownBy(() -> take(broken, 2)).hasMessage("broken");
    }
  }

  @Test
  void aStoreThatWasAwayIsReadOnWithoutANewStream() throws Exception {
    var store = store();
    try (var stream = store.openStream(null)) {
      faults.onFind(
          () -> {
            throw new MongoSocketReadException("away", new ServerAddress());
          });
      assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
      faults.heal();
      append(store, Samples.events("ord-00-1", 0, 1, "c"));
      assertThat(take(stream, 1)).hasSize(1);
    }
  }

  @Test
  void closingTheStoreEndsItsStreamsAloud() {
    var store = store();
    var stream = store.openStream(null);
    store.close();

    assertThatThrownBy(() -> stream.hasNextAvailable(10, TimeUnit.SECONDS))
        .isInstanceOf(TailFailed.class);
    assertThatThrownBy(() -> store.openStream(null)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void anEventThatCannotBeReadIsNeverPassedOver() throws Exception {
    var store = store();
    for (var i = 1; i <= 3; i++) {
      append(store, Samples.events("ord-00-" + i, 0, 1, "c"));
    }
    var unknown = new Document("$set", new Document("events.0.type", "from-the-future"));
    stored().updateOne(new Document("_id", 2L), unknown);

    try (var stream = store.openStream(null)) {
      assertThat(take(stream, 1)).extracting(Cases::index).containsExactly(4096L);
      for (var attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(stream::hasNextAvailable).hasMessageContaining("from-the-future");
      }
    }
  }

  @Test
  void subscribingProcessorsAreRefused() {
    assertThatThrownBy(() -> store().subscribe(events -> {}))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<Long> indexes(VotiEventStore store, int count) throws InterruptedException {
    try (var stream = store.openStream(null)) {
      return take(stream, count).stream().map(Cases::index).toList();
    }
  }

  private static Callable<?> writing(VotiEventStore store, String stream, int commits) {
    return () -> {
      for (var i = 0; i < commits; i++) {
        append(store, Samples.events(stream, i * 3L, 3, stream + i));
      }
      return "done";
    };
  }
}
