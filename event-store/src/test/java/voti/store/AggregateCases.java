package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import voti.values.Money;

/** A real aggregate behind Axon's command bus, with snapshots. */
abstract class AggregateCases extends Cases {

  @Test
  void aSnapshotAndTheTailEqualAllEvents() {
    var store = store();
    add(store, 23);

    assertThat(database.getCollection("snapshots").countDocuments()).isEqualTo(1);
    var snapshot = store.readEvents("ord-00-1").peek();
    assertThat(snapshot.getPayload()).isInstanceOf(SampleOrder.class);
    assertThat(snapshot.getSequenceNumber()).isGreaterThan(15);

    var fromSnapshot = load(store);
    database.getCollection("snapshots").deleteMany(new Document());
    assertThat(store.readEvents("ord-00-1").peek().getSequenceNumber()).isZero();
    assertThat(load(store)).isEqualTo(fromSnapshot);
  }

  @Test
  void aSnapshotOfAnotherRevisionTypeOrFilterIsNotRead() {
    var store = store();
    add(store, 23);
    assertThat(store.readEvents("ord-00-1").peek().getSequenceNumber()).isPositive();

    var filtered = store(builder -> builder.snapshotFilter(data -> false));
    assertThat(filtered.readEvents("ord-00-1").peek().getSequenceNumber()).isZero();
    for (var change : List.of(new Document("revision", "0"), new Document("type", "gone.Order"))) {
      database.getCollection("snapshots").updateMany(new Document(), new Document("$set", change));
      assertThat(store.readEvents("ord-00-1").peek().getSequenceNumber()).isZero();
    }
  }

  @Test
  void anOlderSnapshotNeverReplacesANewerOne() {
    var store = store();
    add(store, 23);
    var newest = store.readEvents("ord-00-1").peek().getSequenceNumber();

    store.storeSnapshot(Samples.message("ord-00-1", 3, new SampleOrder(), "c"));

    assertThat(store.readEvents("ord-00-1").peek().getSequenceNumber()).isEqualTo(newest);
  }

  @Test
  void commandsThatRaceForOneAggregateAreAllAnsweredAndNoneIsLost() {
    var store = store();
    var bus = AsynchronousCommandBus.builder().build();
    subscribe(bus, store);
    var outcomes =
        together(IntStream.range(0, 20).<Callable<?>>mapToObj(i -> () -> send(bus)).toList());

    assertThat(outcomes)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    assertSound(everything(store));
    bus.shutdown();
  }

  private void add(VotiEventStore store, int times) {
    var bus = AsynchronousCommandBus.builder().executor(Runnable::run).build();
    subscribe(bus, store);
    for (var i = 0; i < times; i++) {
      send(bus);
    }
  }

  private static Object send(AsynchronousCommandBus bus) {
    var command = new SampleOrder.AddAmount("ord-00-1", Money.of("1.10", "SEK"));
    var answer = new FutureCallback<SampleOrder.AddAmount, Object>();
    bus.dispatch(GenericCommandMessage.<SampleOrder.AddAmount>asCommandMessage(command), answer);
    return answer.getResult().getPayload();
  }

  private static void subscribe(AsynchronousCommandBus bus, VotiEventStore store) {
    AggregateAnnotationCommandHandler.<SampleOrder>builder()
        .aggregateType(SampleOrder.class)
        .repository(repository(store))
        .build()
        .subscribe(bus);
  }

  private static EventSourcingRepository<SampleOrder> repository(VotiEventStore store) {
    var snapshotter =
        AggregateSnapshotter.builder()
            .eventStore(store)
            .aggregateFactories(new GenericAggregateFactory<>(SampleOrder.class))
            .build();
    return EventSourcingRepository.builder(SampleOrder.class)
        .eventStore(store)
        .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, 5))
        .build();
  }

  private static SampleOrder load(VotiEventStore store) {
    var state = new AtomicReference<SampleOrder>();
    var work = DefaultUnitOfWork.startAndGet(null);
    work.execute(() -> repository(store).load("ord-00-1").execute(state::set));
    return state.get();
  }
}
