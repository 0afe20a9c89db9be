package voti.credit.einvoices;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import voti.credit.bills.BillFacts;
import voti.credit.bills.Bills;
import voti.credit.bills.EInvoiceRules;
import voti.credit.bills.UblBill;
import voti.credit.einvoice.EInvoiceCommand.HoldEInvoice;
import voti.credit.einvoice.EInvoiceCommand.RecordSent;
import voti.credit.einvoices.AccessPoint.Outbound;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.values.decision.WrongState;

/**
 * Sends what waits: checked by the network's rules first, then given to the access point under an
 * id of its own for each attempt, so that a crash between sending and recording sends it again and
 * the access point knows it. What breaks rules is held back and says which.
 */
@Component
class SendEInvoices implements DueWork {

  private static final int AT_ONCE = 20;
  private static final int LOOKED_AT = 1000;

  private final MongoCollection<EInvoiceRow> rows;
  private final Attempts attempts;
  private final Bills bills;
  private final UblBill ubl;
  private final EInvoiceRules rules;
  private final ObjectProvider<AccessPoint> accessPoint;
  private final Automations automations;

  SendEInvoices(
      MongoDatabase database,
      Attempts attempts,
      Bills bills,
      UblBill ubl,
      EInvoiceRules rules,
      ObjectProvider<AccessPoint> accessPoint,
      Automations automations) {
    this.rows = database.getCollection(EInvoiceProjector.E_INVOICES, EInvoiceRow.class);
    this.attempts = attempts;
    this.bills = bills;
    this.ubl = ubl;
    this.rules = rules;
    this.accessPoint = accessPoint;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "send-e-invoices";
  }

  /** When the access point is away, what waits behind the first need not find it out too. */
  @Override
  public void run(Instant now) {
    accessPoint.ifAvailable(
        door -> {
          var tried = 0;
          for (var row : waiting()) {
            if (tried < AT_ONCE && attempts.isDue(row.eInvoice(), now)) {
              tried++;
              if (!send(row, door, now)) {
                return;
              }
            }
          }
        });
  }

  private List<EInvoiceRow> waiting() {
    return rows.find(eq("state", "waiting"))
        .sort(Sorts.ascending("sequence"))
        .limit(LOOKED_AT)
        .into(new ArrayList<>());
  }

  /** Whether the access point is there. */
  private boolean send(EInvoiceRow row, AccessPoint door, Instant now) {
    var bill = bills.find(row.document()).orElse(null);
    if (bill == null) {
      // The read model of invoices has not come so far yet.
      return true;
    }
    try {
      var xml = ubl.write(bill);
      var violations = rules.violations(xml, bill.isCreditNote());
      if (violations.isEmpty()) {
        var message = door.send(outbound(row, bill, xml));
        tell(row, now, new RecordSent(row.eInvoice(), row.attempt(), message));
      } else {
        tell(row, now, new HoldEInvoice(row.eInvoice(), row.attempt(), violations));
      }
    } catch (WrongState cannotBeWritten) {
      var why = List.of(cannotBeWritten.sentence());
      tell(row, now, new HoldEInvoice(row.eInvoice(), row.attempt(), why));
    } catch (AccessPointAway away) {
      attempts.again(row.eInvoice(), now, String.valueOf(away.getMessage()));
      return false;
    }
    return true;
  }

  private static Outbound outbound(EInvoiceRow row, BillFacts bill, byte[] xml) {
    return new Outbound(
        row.eInvoice() + ":" + row.attempt(),
        bill.buyer().gln(),
        new String(xml, StandardCharsets.UTF_8));
  }

  private void tell(EInvoiceRow row, Instant now, Object command) {
    var id = row.eInvoice() + ":" + row.attempt();
    automations.send(command, new Trigger(id, id, now, null), "send-e-invoice");
    attempts.done(row.eInvoice());
  }
}
