package voti.credit.replay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.kit.events.Recorded;

/** Keeps which limit leans on which check. */
@Component
@ProcessingGroup("decided-limits")
class DecidedLimitProjector {

  static final String LIMITS = "decided-limits";

  private final MongoCollection<DecidedLimit> limits;

  DecidedLimitProjector(MongoDatabase database) {
    limits = database.getCollection(LIMITS, DecidedLimit.class);
  }

  @EventHandler
  void on(LimitDecided e, Recorded recorded) {
    var check = e.check().check();
    var known = limits.find(eq(check)).first();
    if (known == null || known.sequence() <= recorded.sequence()) {
      limits.replaceOne(
          eq(check),
          new DecidedLimit(check, e.account(), e.on(), e.limit(), recorded.sequence()),
          new ReplaceOptions().upsert(true));
    }
  }

  @ResetHandler
  void reset() {
    limits.deleteMany(new Document());
  }
}
