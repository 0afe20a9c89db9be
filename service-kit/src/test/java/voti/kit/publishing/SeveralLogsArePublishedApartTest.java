package voti.kit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.Test;
import voti.kit.tracing.Traces;
import voti.values.Places;

/** What happens to one log's messages does not happen to another's that are on their way. */
class SeveralLogsArePublishedApartTest {

  private static final Publisher EVERYTHING =
      (event, recorded) -> List.of(new Outgoing("voti.toy.said.v1", "key", "toy", Map.of()));

  private final List<List<String>> done = new ArrayList<>();
  private final Publishing publishing =
      new Publishing(
          new Translation("toy", List.of(EVERYTHING), List.of()),
          new Senders(this::recording),
          new Traces(null, null));

  @Test
  void a_log_that_fails_leaves_what_others_have_begun() throws Exception {
    var first = event(0, 1);
    var events = List.of(first, event(0, 2));
    var batch = new BatchingUnitOfWork<>(events);
    batch
        .executeWithResult(
            () -> {
              publishing.handle(batch.getMessage());
              if (batch.getMessage() == first) {
                CompletableFuture.runAsync(this::failingBatchOfLogOne).get();
              }
              return null;
            })
        .getPayload();

    assertThat(done)
        .containsExactly(
            List.of("begun 1", "begun 1", "settled"), List.of("begun 1", "settled", "closed"));
  }

  private void failingBatchOfLogOne() {
    var batch = new BatchingUnitOfWork<>(List.of(event(1, 1)));
    var result =
        batch.executeWithResult(
            () -> {
              publishing.handle(batch.getMessage());
              throw new IllegalStateException("the token could not be stored");
            });
    assertThat(result.exceptionResult()).hasMessage("the token could not be stored");
  }

  private Sender recording() {
    var own = new ArrayList<String>();
    done.add(own);
    return new Sender("nowhere:1", 1, List.of()) {
      @Override
      void begin(List<ProducerRecord<String, byte[]>> records) {
        own.add("begun " + records.size());
      }

      @Override
      void settle() {
        own.add("settled");
      }

      @Override
      public void close() {
        own.add("closed");
      }
    };
  }

  private static TrackedEventMessage<String> event(int log, long position) {
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(Places.of(log, position) * Places.EVENTS_PER_COMMIT),
        "toy",
        "toy-1",
        position,
        new GenericMessage<>("said", MetaData.emptyInstance()),
        () -> Instant.EPOCH);
  }
}
