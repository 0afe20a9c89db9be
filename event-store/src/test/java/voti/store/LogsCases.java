package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.Places;
import voti.values.Slots;
import voti.values.decision.RuleBroken;

/** Several logs as one store: the slot says which, and none knows of another. */
abstract class LogsCases extends Cases {

  private Logs logs(String table) {
    var slots = new SlotTable(database).agree(table);
    return new Logs(slots, number -> store(builder -> builder.log(number)));
  }

  private Logs four() {
    // What neighbours of the suite have written is not ours.
    database.drop();
    return logs(Slots.even(4));
  }

  private static void write(Logs logs, String slot, int streams) {
    for (var i = 0; i < streams; i++) {
      logs.publish(List.of(opened("ord-" + slot + "-" + i, "acc-" + slot + "-1")));
    }
  }

  private static org.axonframework.eventhandling.DomainEventMessage<?> opened(
      String order, String account) {
    var payload = new SampleEvent.SampleOpened(order, account, Money.of("1.00", "EUR"));
    return Samples.message(order, 0, payload, "c");
  }

  @Test
  void aStreamLivesInTheLogOfItsSlotAndEachLogIsSound() {
    var logs = four();
    var tasks = new ArrayList<Callable<?>>();
    for (var slot : List.of("00", "3f", "40", "7f", "80", "bf", "c0", "ff")) {
      tasks.add(
          () -> {
            write(logs, slot, 20);
            return "done";
          });
    }
    assertThat(together(tasks)).containsOnly("done");

    for (var log : logs.all()) {
      var commits = everything(log);
      assertSound(commits);
      assertThat(commits).hasSize(40);
      assertThat(commits).allSatisfy(commit -> assertThat(logs.of(commit.stream())).isSameAs(log));
    }
    assertThat(logs.readEvents("ord-ff-7").asStream()).hasSize(1);
    assertThat(logs.lastSequenceNumberFor("ord-40-7")).contains(0L);
  }

  @Test
  void aPlaceNamesOneCommitOfOneLogAndTokensOfTwoLogsNeverMeet() throws Exception {
    var logs = four();
    write(logs, "00", 3);
    write(logs, "ff", 3);
    var last = logs.commitByCause("ord-ff-2", "c").orElseThrow();

    assertThat(logs.place(last)).isEqualTo(Places.of(3, 3)).isEqualTo(logs.lastPlace("ord-ff-9"));
    assertThat(logs.commitAt(logs.place(last))).map(Commit::stream).contains("ord-ff-2");
    assertThat(logs.commitAt(3)).map(Commit::stream).contains("ord-00-2");
    assertThat(logs.commitAt(Places.of(4, 1))).isEmpty();
    assertThat(logs.commitAt(-1)).isEmpty();
    var first = logs.all().getFirst();
    var fourth = logs.all().get(3);
    assertThatThrownBy(() -> fourth.openStream(first.createHeadToken()))
        .hasMessageContaining("another log");
    assertThatThrownBy(() -> first.openStream(fourth.createHeadToken()))
        .hasMessageContaining("another log");
    try (var stream = fourth.openStream(fourth.createTailToken())) {
      assertThat(take(stream, 3))
          .extracting(message -> message.trackingToken().position().orElseThrow() / 4096)
          .containsExactly(Places.of(3, 1), Places.of(3, 2), Places.of(3, 3));
    }
  }

  @Test
  void aUnitOfWorkInTwoLogsOrAwayFromItsAccountIsRefusedBeforeAnythingIsWritten() {
    var logs = four();
    assertThatThrownBy(
            () ->
                logs.publish(
                    List.of(opened("ord-00-1", "acc-00-1"), opened("ord-ff-1", "acc-ff-1"))))
        .isInstanceOf(CommitRefused.class)
        .hasMessage("one unit of work touched two logs, log-0 and log-3");
    var work = DefaultUnitOfWork.startAndGet(null);
    logs.publish(List.of(opened("ord-00-1", "acc-00-1")));
    assertThatThrownBy(() -> logs.publish(List.of(opened("ord-ff-1", "acc-ff-1"))))
        .isInstanceOf(CommitRefused.class);
    work.rollback();
    assertThatThrownBy(() -> logs.publish(List.of(opened("ord-ff-1", "acc-40-1"))))
        .isInstanceOf(CommitRefused.class)
        .hasMessage("an event in log-3 concerns acc-40-1, which lives in log-1");
    // What is claimed for an account by its name from outside has no slot of its own.
    logs.publish(List.of(opened("ord-00-1", "acc-ff-1")));
    assertThat(logs.all()).extracting(VotiEventStore::lastPosition).containsExactly(1L, 0L, 0L, 0L);
  }

  @Test
  void theTableIsKeptAndASlotNeverLeavesItsLog() {
    database.drop();
    assertThat(logs("log-0=00-3f").slots().count()).isEqualTo(1);
    var grown = logs("log-0=00-3f,log-1=40-7f");
    write(grown, "7f", 1);
    assertThat(grown.of("ord-7f-0").log()).isEqualTo("log-1");
    assertThat(logs("").slots()).isEqualTo(grown.slots());
    assertThatThrownBy(() -> logs("log-0=00-7f"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Slot 40 lives in log-1 and cannot leave it; VOTI_LOGS gives it to log-0.");
    assertThatThrownBy(() -> logs("log-0=00-3f")).hasMessageContaining("gives it to no log");
    assertThatThrownBy(() -> grown.publish(List.of(opened("ord-80-1", "acc-80-1"))))
        .isInstanceOf(RuleBroken.class)
        .hasMessage("no log has been given slot 80 of ord-80-1 yet");
  }

  @Test
  void whatWasWrittenBeforeThereWasATableStaysInTheFirstLog() {
    database.drop();
    append(store(builder -> builder.log(0)), Samples.events("ord-ff-1", 0, 1, "c"));
    assertThatThrownBy(() -> logs(Slots.even(2))).hasMessageContaining("Slot 80 lives in log-0");
    assertThat(logs("").of("ord-ff-1").number()).isZero();
  }

  @Test
  void ofTablesThatAreKeptAtTheSameTimeOneHolds() {
    database.drop();
    var agreed =
        together(
            IntStream.range(0, 6)
                .<Callable<?>>mapToObj(
                    i -> () -> new SlotTable(database).agree(Slots.even(i % 2 == 0 ? 2 : 4)))
                .toList());
    var kept = new SlotTable(database).agree("");
    assertThat(agreed.stream().filter(Slots.class::isInstance)).hasSize(3).allMatch(kept::equals);
    assertThat(agreed.stream().filter(one -> !(one instanceof Slots)))
        .allMatch(IllegalStateException.class::isInstance);
  }
}
