package voti.credit.billing;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.collective.CollectiveInvoiceCommand.CloseStatement;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Closes each statement when its last day is over where the seller is. */
@Component
class CloseStatements implements DueWork {

  private static final int AT_ONCE = 100;

  private final MongoCollection<GatheredRow> rows;
  private final Automations automations;
  private final ZoneId zone;

  CloseStatements(
      MongoDatabase database, Automations automations, @Value("${voti.credit.zone}") ZoneId zone) {
    this.rows = database.getCollection(GatheredProjector.GATHERED, GatheredRow.class);
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "close-statements";
  }

  @Override
  public void run(Instant now) {
    rows.find(lt("periodEnd", LocalDate.ofInstant(now, zone)))
        .sort(Sorts.ascending("periodEnd"))
        .limit(AT_ONCE)
        .into(new ArrayList<>())
        .forEach(row -> close(row, now));
  }

  private void close(GatheredRow row, Instant now) {
    automations.send(
        new CloseStatement(row.statement(), row.account()),
        new Trigger(row.statement(), row.statement(), now, null),
        "close-statement");
  }
}
