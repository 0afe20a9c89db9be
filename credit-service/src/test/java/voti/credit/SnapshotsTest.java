package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.credit.creditaccount.CreditAccountCommand.BookInvoice;
import voti.credit.creditaccount.CreditAccountCommand.RecordDelivery;
import voti.credit.creditaccount.CreditAccountCommand.ReserveForOrder;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.Life;
import voti.credit.cutover.CutOverCommand.BeginFile;
import voti.credit.cutover.CutOverCommand.ConfirmCutOver;
import voti.credit.cutover.CutOverCommand.Counted;
import voti.credit.cutover.CutOverCommand.EndFile;
import voti.credit.cutover.CutOverCommand.OpenCutOver;
import voti.credit.cutover.CutOverCommand.Reconcile;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.credit.cutover.TakenOverCommand.SettleRows;
import voti.credit.cutover.TakenOverCommand.TakeRows;
import voti.credit.cutover.TakenOverEvent.RowsContradicted;
import voti.credit.cutover.TakenOvers;
import voti.credit.cutover.TakenRow;
import voti.credit.cutover.Total;
import voti.credit.invoice.InvoiceCommand.CreditReturn;
import voti.credit.invoice.InvoiceCommand.IssueInvoice;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.numbering.InvoiceNumbers;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.kit.testing.KitTest;

/** An aggregate that comes back from a snapshot and the tail decides as from all its events. */
class SnapshotsTest extends KitTest {

  private static final int MANY = 60;
  private static final String ACCOUNT = "acc-5a-0192f3a0-0001-7000-8000-0000000000f1";

  @Autowired private Commands commands;
  @Autowired private EventStore store;

  @Test
  void aCreditAccount() {
    var id = CreditAccounts.of(ACCOUNT);
    // Each new amount drops the waiting one and withholds anew: nothing may be lost of either.
    for (var n = 1; n <= MANY; n++) {
      send(reserve(id, "waiting", n));
    }
    send(new RecordDelivery(id, ACCOUNT, Life.delivery("dis-5a-1", "ahead", Life.sek("30.00"))));
    comesFromASnapshot(id);

    assertThat(send(reserve(id, "waiting", MANY), "again").happened()).isEmpty();
    var ahead = send(reserve(id, "ahead", 80));
    assertThat(ahead.happened().getLast().event())
        .isInstanceOfSatisfying(
            CreditAccountEvent.OrderWithheld.class,
            e -> assertThat(e.standing().total()).isEqualTo(Life.sek("30.00")));
    var invoiced =
        send(
            new BookInvoice(
                id,
                ACCOUNT,
                "inv-5a-1",
                "dis-5a-1",
                Life.sek("30.00"),
                "2010-1",
                Life.DAY,
                Life.DAY));
    assertThat(invoiced.happened()).hasSize(1);
  }

  @Test
  void anInvoice() {
    var id = "inv-5a-0192f3a0-0001-7000-8000-0000000000f2";
    send(new IssueInvoice(id, ACCOUNT, "2010-9", Samples.delivery()));
    for (var n = 1; n <= MANY; n++) {
      send(new CreditReturn(id, ACCOUNT, "crn-5a-" + n, Samples.returned("1.00")));
    }
    comesFromASnapshot(id);

    var last = send(new CreditReturn(id, ACCOUNT, "crn-5a-x", Samples.returned("5671.29")));
    assertThat(((InvoiceEvent.CreditNoteIssued) last.happened().getFirst().event()).number())
        .isEqualTo("2010-9-C61");
  }

  @Test
  void aNumberSeries() {
    var day = java.time.LocalDate.parse("1999-01-01");
    for (var n = 1; n <= MANY; n++) {
      send(InvoiceNumbers.draw("inv-" + n, day));
    }
    comesFromASnapshot(InvoiceNumbers.draw("", day).numberSeries());

    var drawn = (NumberDrawn) send(InvoiceNumbers.draw("inv-x", day)).happened().getFirst().event();
    assertThat(drawn.number()).isEqualTo("1999-000061");
  }

  @Test
  void aCutOverAndWhatItTookOfAnAccount() {
    var id = "cut-00-0192f3a0-0001-7000-8000-0000000000f3";
    var day = java.time.LocalDate.parse("2010-01-01");
    var stated = new Total(FileKind.OPEN_ITEMS, MANY, Life.sek("60.00"));
    send(new OpenCutOver(id, "Snapshots", day, List.of(stated)));
    var taken = TakenOvers.of("Snapshots", ACCOUNT);
    var origin = new Origin(ACCOUNT, id, "Snapshots", day);
    for (var n = 1; n <= MANY; n++) {
      var file = "file-" + n;
      send(new BeginFile(id, file, FileKind.OPEN_ITEMS, file));
      send(new EndFile(id, file, new Counted(1, 1, 0, 0, List.of(Life.sek("1.00")))));
      var row = List.of(new TakenRow("opn-" + n, "N" + n, "one", Life.sek("1.00"), null, 0));
      send(new TakeRows(taken, origin, FileKind.OPEN_ITEMS, row));
      send(new SettleRows(taken, origin, FileKind.OPEN_ITEMS, row, List.of()));
    }
    comesFromASnapshot(id);
    comesFromASnapshot(taken);

    var known = new BeginFile(id, "file-7", FileKind.OPEN_ITEMS, "again");
    assertThat(send(known, "again").happened()).isEmpty();
    var row = new TakenRow("opn-7", "N7", "one", Life.sek("1.00"), null, 0);
    var other = new TakenRow("opn-8", "N8", "two", Life.sek("2.00"), null, 0);
    var again =
        send(new TakeRows(taken, origin, FileKind.OPEN_ITEMS, List.of(row, other)), "again");
    assertThat(again.happened()).hasSize(1);
    assertThat(again.happened().getFirst().event())
        .isInstanceOfSatisfying(
            RowsContradicted.class, e -> assertThat(e.rows().getFirst().id()).isEqualTo("opn-8"));
    var both = List.of(stated);
    send(new Reconcile(id, both, both));
    assertThatThrownBy(() -> send(new ConfirmCutOver(id, List.of())))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal().rule()).isEqualTo("second-person-confirms"));
  }

  private static ReserveForOrder reserve(String id, String order, int amount) {
    return new ReserveForOrder(
        id,
        ACCOUNT,
        ACCOUNT,
        order,
        Life.sek(Integer.toString(amount)),
        Life.DAY,
        null,
        "cde-5a-0192f3a0-0001-7000-8000-%012d".formatted(amount));
  }

  private void comesFromASnapshot(String id) {
    var events = store.readEvents(id);
    assertThat(events.next().getPayloadType())
        .as("what the stream begins with is a snapshot")
        .hasAnnotation(Aggregate.class);
  }

  private Accepted send(Object command) {
    return send(command, "once");
  }

  private Accepted send(Object command, String cause) {
    return commands.send(
        command,
        new Caller(
            People.controller("because"),
            Set.of("controller"),
            cause + command.hashCode(),
            "correlation",
            null,
            null));
  }
}
