package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Inserts that fail half-way, or of which nobody heard how they ended. */
abstract class FailingCases extends Cases {

  private static MongoSocketReadException cut() {
    return new MongoSocketReadException("cut", new ServerAddress());
  }

  @Test
  void anInsertThatFailsHalfWayGivesEachCallerItsOwnFate() throws Exception {
    var store = store();
    append(store, Samples.events("ord-00-2", 0, 1, "c0"));
    append(store, Samples.events("ord-00-2", 1, 1, "c1"));
    append(store, Samples.events("ord-00-4", 0, 1, "key"));

    var fates =
        inOneBatch(
            store,
            Samples.events("ord-00-1", 0, 1, "c"),
            Samples.events("ord-00-2", 1, 1, "late"),
            Samples.events("ord-00-3", 0, 2, "c"),
            Samples.events("ord-00-4", 1, 1, "key"),
            Samples.events("ord-00-5", 0, 1, "c"));

    assertThat(fates.get(1)).isInstanceOf(ConcurrencyException.class);
    assertThat(fates.get(3)).isInstanceOf(CauseAlreadyCommitted.class);
    assertThat(List.of(fates.get(0), fates.get(2), fates.get(4))).containsOnly("done");
    var commits = everything(store);
    assertSound(commits);
    assertThat(commits)
        .extracting(Commit::stream)
        .endsWith("ord-00-1", "ord-00-3", "ord-00-5")
        .hasSize(7);
  }

  @Test
  void aBatchThatFindsItsPositionsTakenIsNumberedAnew() throws Exception {
    var store = store();
    var other = store();
    append(store, Samples.events("ord-00-0", 0, 1, "c"));
    append(other, Samples.events("ord-00-9", 0, 1, "c"));

    var fates =
        inOneBatch(
            store, Samples.events("ord-00-1", 0, 1, "c"), Samples.events("ord-00-2", 0, 1, "c"));

    assertThat(fates).containsOnly("done");
    assertSound(everything(store));
  }

  @Test
  void anInsertWhoseAnswerWasLostIsFoundAndNotRepeated() {
    var store = store();
    faults.onNextInsert(
        (documents, real) -> {
          real.run();
          throw cut();
        });

    append(store, Samples.events("ord-00-1", 0, 2, "c"));

    assertThat(everything(store)).hasSize(1);
    assertThat(faults.inserts).hasValue(1);
  }

  @Test
  void anInsertThatNeverArrivedIsSentAgain() {
    var store = store();
    faults.onNextInsert(
        (documents, real) -> {
          throw cut();
        });

    append(store, Samples.events("ord-00-1", 0, 2, "c"));

    assertThat(everything(store)).hasSize(1);
    assertThat(faults.inserts).hasValue(2);
  }

  @Test
  void anInsertThatArrivesAfterItsRepetitionChangesNothing() throws Exception {
    var store = store();
    var late = new CompletableFuture<Void>();
    faults.onNextInsert(
        (documents, real) -> {
          late.completeOnTimeout(null, 150, TimeUnit.MILLISECONDS);
          late.thenRun(
              () -> {
                try {
                  real.run();
                } catch (MongoBulkWriteException alreadyThere) {
                  assertThat(alreadyThere.getWriteErrors()).isNotEmpty();
                }
              });
          throw cut();
        });

    append(store, Samples.events("ord-00-1", 0, 2, "c"));
    append(store, Samples.events("ord-00-2", 0, 2, "c"));
    late.get();
    append(store, Samples.events("ord-00-3", 0, 2, "c"));

    var commits = everything(store);
    assertSound(commits);
    assertThat(commits).hasSize(3);
  }

  @Test
  void aWriteThatTheMajorityDidNotConfirmIsAskedFor() {
    var store = store();
    faults.onNextInsert(
        (documents, real) -> {
          real.run();
          throw new MongoBulkWriteException(
              BulkWriteResult.unacknowledged(),
              List.of(),
              new WriteConcernError(64, "WriteConcernFailed", "too slow", new BsonDocument()),
              new ServerAddress(),
              Set.of());
        });

    append(store, Samples.events("ord-00-1", 0, 1, "c"));

    assertThat(everything(store)).hasSize(1);
  }

  @Test
  void anOutcomeThatStaysUnknownIsSaidToBeUnknownAndTheCauseFindsOut() {
    var store = store(builder -> builder.deadline(Duration.ofSeconds(1)));
    faults.onInsert(
        (documents, real) -> {
          throw cut();
        });

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 0, 1, "key")))
        .isInstanceOf(OutcomeUnknown.class)
        .hasMessageContaining("ord-00-1");

    faults.heal();
    append(store, Samples.events("ord-00-1", 0, 1, "key"));
    assertThat(store.commitByCause("ord-00-1", "key")).isPresent();
  }

  @Test
  void whatWasNeverSentIsCertainlyNotWritten() {
    var store = store(builder -> builder.deadline(Duration.ofSeconds(1)));
    faults.onFind(
        () -> {
          throw cut();
        });

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 0, 1, "key")))
        .isInstanceOf(StoreUnavailable.class);
    faults.heal();
    assertThat(store.lastPosition()).isZero();
  }

  @Test
  void anErrorInTheWriterIsHeardByItsCallerAndTheWriterGoesOn() {
    var store = store();
    faults.onNextInsert(
        (documents, real) -> {
          throw new StackOverflowError();
        });

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 0, 1, "c")))
        .isInstanceOf(OutcomeUnknown.class);
    append(store, Samples.events("ord-00-1", 0, 1, "c"));
    assertSound(everything(store));
  }

  @Test
  void aClosedStoreSaysSo() {
    var store = store();
    store.close();

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 0, 1, "c")))
        .isInstanceOf(StoreUnavailable.class);
  }

  /** Holds the writer with one insert until all these callers wait behind it, in this order. */
  @SafeVarargs
  private List<Object> inOneBatch(VotiEventStore store, List<DomainEventMessage<?>>... units)
      throws InterruptedException {
    var held = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    faults.onNextInsert(
        (documents, real) -> {
          held.countDown();
          awaitQuietly(go);
          real.run();
        });
    var callers = new ArrayList<Thread>();
    var fates = new AtomicReferenceArray<Object>(units.length);
    callers.add(waiting(() -> append(store, Samples.events("ord-00-8", 0, 1, "holds"))));
    held.await();
    for (var i = 0; i < units.length; i++) {
      var place = i;
      callers.add(waiting(() -> fates.set(place, fate(store, units[place]))));
    }
    go.countDown();
    for (var caller : callers) {
      caller.join();
    }
    return IntStream.range(0, units.length).mapToObj(fates::get).toList();
  }

  /** Starts a caller and comes back when it waits for its fate. */
  private static Thread waiting(Runnable task) throws InterruptedException {
    var caller = Thread.ofPlatform().start(task);
    while (caller.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    return caller;
  }

  private static Object fate(VotiEventStore store, List<DomainEventMessage<?>> unit) {
    try {
      append(store, unit);
      return "done";
    } catch (RuntimeException failed) {
      return failed;
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
