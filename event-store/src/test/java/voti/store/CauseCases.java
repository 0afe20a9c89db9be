package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

/** What was done for one cause is done once. */
abstract class CauseCases extends Cases {

  @Test
  void theSameCauseTwiceIsAnsweredWithTheFirst() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 2, "key-1"));

    assertThatThrownBy(() -> append(store, Samples.events("ord-00-1", 2, 1, "key-1")))
        .isInstanceOfSatisfying(
            CauseAlreadyCommitted.class,
            again -> {
              assertThat(again.existing().position()).isEqualTo(1);
              assertThat(again.existing().last()).isEqualTo(1);
            });
    assertThat(store.lastPosition()).isEqualTo(1);
  }

  @Test
  void theSameCauseFromManyCallersAtOnceIsDoneOnce() {
    var stores = List.of(store(), store());
    var outcomes =
        together(
            IntStream.range(0, 10)
                .<Callable<?>>mapToObj(
                    i ->
                        () -> {
                          append(stores.get(i % 2), Samples.events("ord-00-1", 0, 1, "key-1"));
                          return "done";
                        })
                .toList());

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.equals("done"))
        .hasSize(9)
        .hasOnlyElementsOfType(CauseAlreadyCommitted.class);
  }

  @Test
  void aCauseMayActOnSeveralStreams() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 1, "key-1"));
    append(store, Samples.events("ord-00-2", 0, 1, "key-1"));

    assertThat(store.commitByCause("ord-00-2", "key-1")).map(Commit::position).hasValue(2L);
    assertThat(store.commitByCause("ord-00-2", "key-2")).isEmpty();
  }

  @Test
  void withoutACauseTheFirstEventIsItsOwn() {
    var store = store();
    var opened = Samples.event("ord-00-1", 0, "ignored").getPayload();
    var event = new GenericDomainEventMessage<>("SampleOrder", "ord-00-1", 0, opened);
    store.publish(event);

    assertThat(store.commitByCause("ord-00-1", event.getIdentifier())).isPresent();
  }
}
