package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

/** A unit of work that cannot be one commit writes nothing. */
abstract class RefusingCases extends Cases {

  @Test
  void twoStreamsInOneUnitOfWorkAreRefusedBeforeAnythingIsWritten() {
    var store = store();
    var outer = DefaultUnitOfWork.startAndGet(null);
    store.publish(Samples.events("ord-00-1", 0, 1, "c1"));
    store.publish(Samples.events("ord-00-2", 0, 1, "c1"));

    assertThatThrownBy(outer::commit)
        .isInstanceOf(CommitRefused.class)
        .hasMessage("one unit of work touched two streams, ord-00-1 and ord-00-2");
    assertThat(store.lastPosition()).isZero();
  }

  @Test
  void nestedUnitsOfWorkAreOneCommitOfTheirRoot() {
    var store = store();
    var outer = DefaultUnitOfWork.startAndGet(null);
    var inner = DefaultUnitOfWork.startAndGet(null);
    store.publish(Samples.events("ord-00-1", 0, 1, "c1"));
    inner.commit();
    store.publish(Samples.events("ord-00-1", 1, 1, "c1"));
    outer.commit();

    assertThat(everything(store)).singleElement().extracting(Commit::last).isEqualTo(1L);
  }

  @Test
  void eventsPublishedWhileTheirUnitOfWorkIsCommittedAreRefused() {
    var store = store();
    var work = DefaultUnitOfWork.startAndGet(null);
    store.publish(Samples.events("ord-00-1", 0, 1, "c1"));
    work.onPrepareCommit(u -> store.publish(Samples.events("ord-00-1", 1, 1, "c2")));

    assertThatThrownBy(work::commit)
        .isInstanceOf(CommitRefused.class)
        .hasMessage("events were published while their unit of work was committed");
    assertThat(everything(store)).hasSize(1);
  }

  @Test
  void twoLogsInOneUnitOfWorkAreRefusedBeforeAnythingIsWritten() {
    var store = store();
    var other = store(builder -> builder.log(log() + 1));
    var work = DefaultUnitOfWork.startAndGet(null);
    store.publish(Samples.events("ord-00-1", 0, 1, "c1"));

    assertThatThrownBy(() -> other.publish(Samples.events("ord-00-2", 0, 1, "c1")))
        .isInstanceOf(CommitRefused.class)
        .hasMessage(
            "one unit of work touched two logs, log-%d and log-%d".formatted(log(), log() + 1));
    work.rollback();
    assertThat(store.lastPosition() + other.lastPosition()).isZero();
  }

  @Test
  void anEventWithoutAnAggregateIsRefused() {
    var lonely = GenericEventMessage.asEventMessage(new SampleProduct.SampleListed("prd-00-1"));

    assertThatThrownBy(() -> store().publish(lonely))
        .isInstanceOf(CommitRefused.class)
        .hasMessage("SampleListed was published without an aggregate");
  }

  @Test
  void anEventOfAnotherFamilyAnUnknownClassOrAWrongNumberIsRefused() {
    var product = new SampleProduct.SampleListed("prd-00-1");
    refused("belongs to streams prd-…", Samples.message("ord-00-1", 0, product, "c"));
    assertThatThrownBy(() -> store().publish(Samples.message("ord-00-1", 0, "text", "c")))
        .hasMessageContaining("no family of events");
    refused(
        "not numbered in order",
        Samples.event("ord-00-1", 0, "c"),
        Samples.event("ord-00-1", 2, "c"));
  }

  @Test
  void twoAccountsInOneUnitOfWorkAreRefused() {
    refused(
        "two accounts, acc-7f-1 and acc-7f-2",
        Samples.event("ord-00-1", 0, "c"),
        Samples.message("ord-00-1", 1, new SampleEvent.SampleNoted("o", "acc-7f-2", ""), "c"));
  }

  @Test
  void aCommitHoldsItsLimitAndNotOneMore() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, VotiEventStore.EVENTS_PER_COMMIT, "c1"));
    assertThat(store.lastSequence("ord-00-1")).hasValue(4095);

    var tooMany = Samples.events("ord-00-2", 0, VotiEventStore.EVENTS_PER_COMMIT + 1, "c2");
    refused("a commit holds 4096", tooMany.toArray(DomainEventMessage<?>[]::new));
  }

  @Test
  void largePayloadsAreStoredAndLargerOnesThanADocumentHoldsAreRefused() {
    var store = store();
    var text = "å".repeat(1 << 20);
    var large = new ArrayList<DomainEventMessage<?>>();
    for (var i = 0; i < 4; i++) {
      large.add(Samples.message("ord-00-1", i, new SampleEvent.SampleNoted("o", null, text), "c"));
    }
    append(store, large);

    assertThat(store.readEvents("ord-00-1").asStream())
        .hasSize(4)
        .allSatisfy(
            event -> assertThat(event.getPayload()).hasFieldOrPropertyWithValue("text", text));

    var larger = new SampleEvent.SampleNoted("o", null, "x".repeat(16 << 20));
    refused("a commit holds", Samples.message("ord-00-2", 0, larger, "c"));
  }

  private void refused(String why, DomainEventMessage<?>... events) {
    var store = store();
    var before = store.lastPosition();
    assertThatThrownBy(() -> append(store, List.of(events)))
        .isInstanceOf(CommitRefused.class)
        .hasMessageContaining(why);
    assertThat(store.lastPosition()).isEqualTo(before);
  }
}
