package voti.credit.groups;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.group.GroupLimitEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Keeps what was decided about groups, and by whom. An event seen before changes nothing. */
@Component
@ProcessingGroup("group-steps")
class GroupSteps {

  private final MongoCollection<GroupStep> steps;

  GroupSteps(MongoDatabase database) {
    steps = database.getCollection("group-steps", GroupStep.class);
    steps.createIndex(Indexes.ascending("group"));
  }

  @EventHandler
  void on(GroupLimitEvent event, Recorded recorded, @SequenceNumber long number) {
    switch (event) {
      case GroupLimitEvent.GroupLimitDecided e ->
          keep(GroupStep.of(e, limitBefore(e.groupLimit(), number), recorded, number));
      case GroupLimitEvent.MemberAdmitted e ->
          keep(
              GroupStep.ofMember(
                  e, "member-admitted", recorded.actor().reason(), recorded, number));
      case GroupLimitEvent.MemberReleased e ->
          keep(GroupStep.ofMember(e, "member-released", e.reason(), recorded, number));
      case GroupLimitEvent.MemberReported _,
          GroupLimitEvent.GroupConsented _,
          GroupLimitEvent.GroupDeclined _ -> {}
    }
  }

  @ResetHandler
  void reset() {
    steps.deleteMany(new Document());
  }

  /** The newest first. */
  List<GroupStep> of(String group) {
    return steps.find(eq("group", group)).sort(Sorts.descending("_id")).into(new ArrayList<>());
  }

  private @Nullable Money limitBefore(String group, long number) {
    var before =
        steps
            .find(
                and(
                    eq("group", group),
                    eq("kind", "limit-decided"),
                    lt("_id", GroupStep.id(group, number))))
            .sort(Sorts.descending("_id"))
            .first();
    return before == null ? null : before.limit();
  }

  private void keep(GroupStep step) {
    Rows.keep(steps, step.id(), step);
  }
}
