package voti.credit.replay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import voti.credit.check.Assessor;
import voti.credit.check.CreditCheckEvent.CheckRecorded;

/** Judges one check once more, by the replayed policy. */
@Component
class Replayer {

  private final MongoCollection<DecidedLimit> limits;
  private final Outcomes outcomes;

  Replayer(MongoDatabase database, Outcomes outcomes) {
    this.limits = database.getCollection(DecidedLimitProjector.LIMITS, DecidedLimit.class);
    this.outcomes = outcomes;
  }

  ReplayResult judge(Replay replay, CheckRecorded then) {
    var currency = then.proposedLimit().currency();
    var now = Assessor.assess(replay.policy().data(), then.looked(), then.on(), currency);
    var limit = limits.find(eq(then.creditCheck())).first();
    var outcome = outcomes.of(then.account(), then.on(), replay.asOf(), currency);
    return ReplayResult.of(then, now, limit == null ? null : limit.limit(), outcome);
  }
}
