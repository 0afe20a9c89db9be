package voti.credit.revaluations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.revaluation.RevaluationCommand.TakeRevaluationBack;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Takes a revaluation back on the day that its policy said. */
@Component
class ReverseDueRevaluations implements DueWork {

  private final MongoCollection<RevaluationRow> rows;
  private final Automations automations;
  private final ZoneId zone;

  ReverseDueRevaluations(
      MongoDatabase database, Automations automations, @Value("${voti.credit.zone}") ZoneId zone) {
    this.rows = database.getCollection(RevaluationProjector.REVALUATIONS, RevaluationRow.class);
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "reverse-revaluations";
  }

  @Override
  public void run(Instant now) {
    rows.find(and(eq("state", "started"), lte("reverseOn", LocalDate.ofInstant(now, zone))))
        .into(new ArrayList<>())
        .forEach(row -> takeBack(row, now));
  }

  private void takeBack(RevaluationRow row, Instant now) {
    var on = row.reverseOn();
    if (on != null) {
      automations.send(
          new TakeRevaluationBack(row.revaluation(), on, "As " + row.policy() + " says."),
          new Trigger(row.revaluation() + ":back", row.revaluation(), now, null),
          "take-revaluation-back");
    }
  }
}
