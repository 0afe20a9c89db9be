package voti.credit.einvoices;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import voti.credit.einvoice.EInvoiceCommand.RecordAnswer;
import voti.credit.einvoice.EInvoiceCommand.RecordDelivered;
import voti.credit.einvoices.AccessPoint.Progress;
import voti.credit.einvoices.AccessPoint.Status;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.document.BadDocument;
import voti.kit.due.DueWork;

/**
 * Asks the access point what became of what was sent, less and less often, until the buyer answered
 * or a month is over.
 */
@Component
class AskAfterEInvoices implements DueWork {

  private static final int AT_ONCE = 50;
  private static final int LOOKED_AT = 1000;
  private static final Duration PATIENCE = Duration.ofDays(31);

  /** What the network says of its own rejections; the buyer has not seen the document. */
  private static final String REJECTED = "RE";

  private final MongoCollection<EInvoiceRow> rows;
  private final Attempts attempts;
  private final ObjectProvider<AccessPoint> accessPoint;
  private final Automations automations;

  AskAfterEInvoices(
      MongoDatabase database,
      Attempts attempts,
      ObjectProvider<AccessPoint> accessPoint,
      Automations automations) {
    this.rows = database.getCollection(EInvoiceProjector.E_INVOICES, EInvoiceRow.class);
    this.attempts = attempts;
    this.accessPoint = accessPoint;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "ask-after-e-invoices";
  }

  @Override
  public void run(Instant now) {
    accessPoint.ifAvailable(
        door -> {
          var asked = 0;
          for (var row : underWay()) {
            var patient = row.since().plus(PATIENCE).isAfter(now);
            if (patient && asked < AT_ONCE && attempts.isDue(row.eInvoice(), now)) {
              asked++;
              if (!ask(row, door, now)) {
                return;
              }
            }
          }
        });
  }

  private List<EInvoiceRow> underWay() {
    return rows.find(in("state", "sent", "delivered"))
        .sort(Sorts.ascending("sequence"))
        .limit(LOOKED_AT)
        .into(new ArrayList<>());
  }

  /** Whether the access point is there. */
  private boolean ask(EInvoiceRow row, AccessPoint door, Instant now) {
    var message = row.message();
    if (message == null) {
      return true;
    }
    try {
      var status = door.status(message);
      if (status.isEmpty()) {
        attempts.again(row.eInvoice(), now, "The access point does not know it.");
      } else if (isOver(row, message, status.get(), now)) {
        attempts.done(row.eInvoice());
      } else {
        attempts.again(row.eInvoice(), now, "There is no last answer yet.");
      }
    } catch (BadDocument unclear) {
      attempts.again(row.eInvoice(), now, String.valueOf(unclear.getMessage()));
    } catch (AccessPointAway away) {
      attempts.again(row.eInvoice(), now, String.valueOf(away.getMessage()));
      return false;
    }
    return true;
  }

  private boolean isOver(EInvoiceRow row, String message, Status status, Instant now) {
    if (status.progress() == Progress.REJECTED) {
      tell(
          row,
          now,
          "rejected",
          new RecordAnswer(row.eInvoice(), message, REJECTED, status.reason()));
      return true;
    }
    if (status.progress() == Progress.DELIVERED && row.state().equals("sent")) {
      tell(row, now, "delivered", new RecordDelivered(row.eInvoice(), message));
    }
    var response = status.response();
    if (response == null) {
      return false;
    }
    var answer = InvoiceResponse.read(response);
    tell(
        row,
        now,
        answer.code(),
        new RecordAnswer(row.eInvoice(), message, answer.code(), answer.reason()));
    return answer.isFinal();
  }

  /** The same news again is the same cause, and is written once. */
  private void tell(EInvoiceRow row, Instant now, String what, Object command) {
    var id = row.eInvoice() + ":" + row.attempt() + ":" + what;
    automations.send(command, new Trigger(id, row.eInvoice(), now, null), "ask-after-e-invoice");
  }
}
