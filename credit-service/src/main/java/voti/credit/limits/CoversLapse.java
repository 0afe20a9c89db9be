package voti.credit.limits;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountCommand.LapseCover;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.Items;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/**
 * A cover that is bound to punctual payment ends by itself when an item is later than its provider
 * allows. It is looked at once a day for each cover; the account decides.
 */
@Component
class CoversLapse implements DueWork {

  private final MongoCollection<ExtrasRow> extras;
  private final Items items;
  private final Automations automations;
  private final ZoneId zone;

  CoversLapse(
      MongoDatabase database,
      Items items,
      Automations automations,
      @Value("${voti.credit.zone}") ZoneId zone) {
    extras = database.getCollection(ExtrasProjector.EXTRAS, ExtrasRow.class);
    this.items = items;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "covers-lapse";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var row : extras.find(gt("limits.covers.lapsesWhenLate", 0)).into(new ArrayList<>())) {
      for (var cover : row.limits().covers()) {
        if (isLate(row.account(), cover, today)) {
          automations.send(
              new LapseCover(CreditAccounts.of(row.account()), row.account(), cover.id(), today),
              Trigger.ofDue("lapse " + cover.id() + " " + today, now),
              "lapse-cover");
        }
      }
    }
  }

  private boolean isLate(String account, Cover cover, LocalDate today) {
    var days = cover.lapsesWhenLate();
    var overdue = days == null ? null : today.minusDays(days);
    return overdue != null
        && items.openOf(account).stream()
            .flatMap(item -> item.openParts().stream())
            .anyMatch(item -> item.open().isPositive() && item.dueOn().isBefore(overdue));
  }
}
