package voti.credit.reservations;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReviewReservation;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.CreditRules;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.values.Ids;

/**
 * What an order holds is judged anew on the day after which it counts as abandoned, and on the day
 * on which its goods come within the horizon of the rules. Each is judged once for each reason.
 */
@Component
class ReviewReservations implements DueWork {

  private static final int PAGE = 100;

  private final MongoCollection<ReservationRow> rows;
  private final CreditRules rules;
  private final Automations automations;
  private final ZoneId zone;

  ReviewReservations(
      MongoDatabase database,
      CreditRules rules,
      Automations automations,
      @Value("${voti.credit.zone}") ZoneId zone) {
    rows = database.getCollection(ReservationProjector.RESERVATIONS, ReservationRow.class);
    this.rules = rules;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "review-reservations";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var row : due(today)) {
      var name = "review " + row.order() + " " + row.sequence();
      automations.send(
          new ReviewReservation(
              CreditAccounts.of(row.account()),
              row.account(),
              row.buyer(),
              row.order(),
              row.own(today),
              Ids.named("cde", Ids.slotOf(row.account()), name)),
          Trigger.ofDue(name, now),
          "review-reservation");
    }
  }

  private List<ReservationRow> due(LocalDate today) {
    var due = new ArrayList<ReservationRow>();
    var abandoned = rules.abandonedDays();
    if (abandoned != null) {
      due.addAll(page("waitedFor", lt("waitedFor", today.minusDays(abandoned))));
    }
    var horizon = rules.horizonDays();
    if (horizon != null) {
      due.addAll(page("comes", lte("comes", today.plusDays(horizon))));
    }
    return due;
  }

  private List<ReservationRow> page(String order, Bson which) {
    return rows.find(which).sort(Indexes.ascending(order)).limit(PAGE).into(new ArrayList<>());
  }
}
