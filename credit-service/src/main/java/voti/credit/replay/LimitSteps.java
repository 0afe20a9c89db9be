package voti.credit.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Limits;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;

/** Keeps what each account's limits were made of, step by step. */
@Component
@ProcessingGroup("limit-steps")
class LimitSteps {

  static final String STEPS = "limit-steps";

  private final MongoCollection<LimitStep> steps;

  LimitSteps(MongoDatabase database) {
    steps = database.getCollection(STEPS, LimitStep.class);
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    var at = recorded.sequence();
    switch (event) {
      case CreditAccountEvent.LimitDecided e -> {
        var before = before(e.account(), at).map(LimitStep::limits).orElse(Limits.NONE);
        keep(
            new LimitStep(
                LimitStep.id(e.account(), at),
                e.account(),
                before.owning(e.limit()),
                e.check().check()));
      }
      case CreditAccountEvent.LimitsChanged e ->
          keep(
              new LimitStep(
                  LimitStep.id(e.account(), at),
                  e.account(),
                  e.limits(),
                  before(e.account(), at).map(LimitStep::check).orElse(null)));
      default -> {}
    }
  }

  @ResetHandler
  void reset() {
    steps.deleteMany(new Document());
  }

  /** What counted when that place of the log was reached. */
  Optional<LimitStep> before(String account, long sequence) {
    return Optional.ofNullable(
        steps
            .find(
                and(
                    gt("_id", LimitStep.first(account)),
                    lt("_id", LimitStep.id(account, sequence))))
            .sort(Sorts.descending("_id"))
            .first());
  }

  private void keep(LimitStep step) {
    Rows.keep(steps, step.id(), step);
  }
}
