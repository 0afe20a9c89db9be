package voti.credit.group;

import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import voti.credit.People;
import voti.credit.creditaccount.Life;
import voti.values.decision.Actor;

/** One group's limit on a real command bus. */
public final class GroupLife implements AutoCloseable {

  public static final String ID = "grp-00-0192f3a0-0001-7000-8000-000000000001";

  private final Configuration axon =
      DefaultConfigurer.defaultConfiguration(false)
          .configureCommandBus(c -> SimpleCommandBus.builder().build())
          .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
          .configureAggregate(GroupLimit.class)
          .registerComponent(Actor.class, c -> People.controller("as agreed"))
          .start();

  public GroupLife limit(String amount) {
    return send(
        new GroupLimitCommand.DecideGroupLimit(ID, "Johnsson group", Life.sek(amount), Life.DAY));
  }

  public GroupLife admit(String account) {
    return send(new GroupLimitCommand.AdmitMember(ID, account));
  }

  public GroupLife release(String account) {
    return send(new GroupLimitCommand.ReleaseMember(ID, account, "Sold."));
  }

  public GroupLife report(String account, long sequence, String total) {
    return send(
        new GroupLimitCommand.ReportMember(ID, account, sequence, Life.sek(total), null, null));
  }

  public GroupLife ask(String account, long sequence, String total, String order, String added) {
    return send(
        new GroupLimitCommand.ReportMember(
            ID, account, sequence, Life.sek(total), order, Life.sek(added)));
  }

  private GroupLife send(GroupLimitCommand command) {
    axon.commandGateway().sendAndWait(command);
    return this;
  }

  public List<GroupLimitEvent> events() {
    return axon.eventStore()
        .readEvents(ID)
        .asStream()
        .map(message -> (GroupLimitEvent) message.getPayload())
        .toList();
  }

  public GroupLimitEvent last() {
    return events().getLast();
  }

  @Override
  public void close() {
    axon.shutdown();
  }
}
