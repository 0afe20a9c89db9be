package voti.planning.plans;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.planning.staff.EmployeeScope;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Unknown;

/** The plans on record. */
@Component
public class Plans {

  private final MongoCollection<PlanView> plans;
  private final EmployeeScope scope;

  Plans(MongoDatabase database, EmployeeScope scope) {
    plans = database.getCollection("plans", PlanView.class);
    this.scope = scope;
  }

  /**
   * A plan the caller may see.
   *
   * @throws Unknown when there is no such plan
   * @throws NotAuthorised when it is out of the caller's reach
   */
  public PlanView readable(String plan, Caller caller) {
    var found =
        find(plan)
            .orElseThrow(
                () ->
                    new Unknown(
                        "plan-is-known", "there is no plan " + plan, new Fact("plan", plan)));
    if (!scope.covers(found.employee(), found.department(), caller)) {
      throw new NotAuthorised(
          "plan-is-in-scope", "plan " + plan + " is of another manager or department");
    }
    return found;
  }

  List<PlanView> visibleTo(Caller caller, @Nullable String employee) {
    var filter = employee == null ? new Document() : new Document("employee", employee);
    return plans.find(filter).sort(Sorts.ascending("month", "_id")).into(new ArrayList<>()).stream()
        .filter(plan -> scope.covers(plan.employee(), plan.department(), caller))
        .toList();
  }

  Optional<PlanView> find(String plan) {
    return Optional.ofNullable(plans.find(new Document("_id", plan)).first());
  }

  void keep(PlanView plan) {
    if (find(plan.plan()).filter(known -> known.sequence() >= plan.sequence()).isEmpty()) {
      plans.replaceOne(new Document("_id", plan.plan()), plan, new ReplaceOptions().upsert(true));
    }
  }

  void clear() {
    plans.deleteMany(new Document());
  }
}
