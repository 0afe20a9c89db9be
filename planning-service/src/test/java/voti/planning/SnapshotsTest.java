package voti.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.planning.People.HELEN;
import static voti.planning.People.KARL;
import static voti.planning.People.MARI;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.testing.KitTest;
import voti.planning.employee.EmployeeCommand.RegisterEmployee;
import voti.planning.mandate.MandateCommand.AcknowledgeMandate;
import voti.planning.mandate.MandateCommand.ApproveMandate;
import voti.planning.mandate.MandateCommand.DraftMandate;
import voti.planning.mandate.MandateTerms;
import voti.planning.plan.PlanCommand.ApprovePlan;
import voti.planning.plan.PlanCommand.DraftPlan;
import voti.planning.plan.PlanTargets;
import voti.planning.turnover.TurnoverCommand;
import voti.planning.turnover.TurnoverCommand.CountDelivery;
import voti.planning.turnover.TurnoverCommand.CountReturn;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;

/** An aggregate that comes back from a snapshot and the tail decides as from all its events. */
class SnapshotsTest extends KitTest {

  private static final int MANY = 60;
  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);
  private static final Money SEK = Money.of("10.00", "SEK");

  @Autowired private Commands commands;
  @Autowired private EventStore store;

  @Test
  void aMandate() {
    var id = "man-00-00000000-0000-7000-8000-0000000000f1";
    var terms = new MandateTerms(List.of("A"), Percentage.of("5"), SEK, DAY, null);
    many(id, HELEN, "head", n -> new DraftMandate(id, MARI, terms));

    var approved = send(new ApproveMandate(id, DAY), KARL, "commercial-director", "approve");
    assertThat(approved.happened().getFirst().event().toString()).contains("version=60", MARI);
    var acknowledged = send(new AcknowledgeMandate(id, DAY), MARI, "kam", "acknowledge");
    assertThat(acknowledged.happened().getFirst().type()).isEqualTo("mandate-acknowledged");
    assertThat(acknowledged.version()).isEqualTo(61);
  }

  @Test
  void aPlan() {
    var id = "pln-00-00000000-0000-7000-8000-0000000000f2";
    many(
        id,
        MARI,
        "kam",
        n -> new DraftPlan(id, MARI, YearMonth.of(2010, 6), new PlanTargets(SEK, n, 1, 12)));

    var approved = send(new ApprovePlan(id, DAY), HELEN, "head", "approve");
    assertThat(approved.happened().getFirst().event().toString())
        .contains("version=60", "activeBase=59", "month=2010-06");
  }

  @Test
  void anEmployee() {
    var id = "emp-00-00000000-0000-7000-8000-0000000000f3";
    many(id, KARL, "admin", n -> new RegisterEmployee(id, "Name " + n, "kam", "north"));

    var same = new RegisterEmployee(id, "Name " + (MANY - 1), "kam", "north");
    assertThat(send(same, KARL, "admin", "same").happened()).isEmpty();
  }

  @Test
  void theTurnoverOfADispatch() {
    var dispatch = "dis-7f-00000000-0000-7000-8000-0000000000f4";
    var id = TurnoverCommand.of(dispatch);
    var account = "acc-7f-00000000-0000-7000-8000-0000000000f4";
    send(new CountDelivery(id, account, dispatch, "ord-7f-1", MARI, DAY, SEK), MARI, "kam", "d");
    IntFunction<Object> back =
        n -> new CountReturn(id, account, "ret-7f-" + n, dispatch, DAY.plusMonths(1), SEK);
    many(id, MARI, "kam", back);

    assertThat(send(back.apply(3), MARI, "kam", "again").happened()).isEmpty();
    assertThat(send(back.apply(MANY), MARI, "kam", "new").happened().getFirst().event().toString())
        .contains("month=2010-01", MARI);
  }

  /** Enough events for a snapshot, and some more. */
  private void many(String id, String person, String role, IntFunction<Object> command) {
    for (var n = 0; n < MANY; n++) {
      send(command.apply(n), person, role, "many " + n);
    }
    var events = store.readEvents(id);
    assertThat(events.hasNext()).isTrue();
    assertThat(events.next().getPayloadType())
        .as("what the stream begins with is a snapshot")
        .hasAnnotation(Aggregate.class);
  }

  private Accepted send(Object command, String person, String role, String cause) {
    var actor = new Actor(person, role, "north", null, null, "", "api");
    return commands.send(
        command,
        new Caller(actor, Set.of(role), cause + command.hashCode(), "correlation", null, null));
  }
}
