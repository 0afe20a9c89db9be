package voti.credit.policies;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.policy.CreditPolicyEvent.PolicyApproved;
import voti.credit.policy.CreditPolicyEvent.PolicyDrafted;
import voti.credit.policy.CreditPolicyEvent.PolicyWithdrawn;
import voti.kit.events.Recorded;

/** Keeps the versions of the policy. */
@Component
@ProcessingGroup("policies")
class PolicyProjector {

  static final String POLICIES = "credit-policies";

  private final MongoCollection<PolicyRow> policies;

  PolicyProjector(MongoDatabase database) {
    policies = database.getCollection(POLICIES, PolicyRow.class);
  }

  @EventHandler
  void on(PolicyDrafted event, Recorded recorded) {
    var row = PolicyRow.of(event, recorded);
    policies.replaceOne(eq(row.policy()), row, new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(PolicyApproved event, Recorded recorded) {
    var row = policies.find(eq(event.creditPolicy())).first();
    if (row != null) {
      policies.replaceOne(eq(row.policy()), row.approved(event, recorded));
    }
  }

  @EventHandler
  void on(PolicyWithdrawn event, Recorded recorded) {
    var row = policies.find(eq(event.creditPolicy())).first();
    if (row != null) {
      policies.replaceOne(eq(row.policy()), row.withdrawn(event, recorded));
    }
  }

  @ResetHandler
  void reset() {
    policies.deleteMany(new Document());
  }
}
