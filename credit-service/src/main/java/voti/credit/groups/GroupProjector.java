package voti.credit.groups;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.group.GroupLimitEvent;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Keeps groups with their members. An event seen before changes nothing. */
@Component
@ProcessingGroup("groups")
class GroupProjector {

  static final String GROUPS = "group-limits";

  private final MongoCollection<GroupRow> groups;

  GroupProjector(MongoDatabase database) {
    groups = database.getCollection(GROUPS, GroupRow.class);
    groups.createIndex(Indexes.ascending("members.account"));
  }

  @EventHandler
  void on(GroupLimitEvent event, Recorded recorded) {
    var at = recorded.sequence();
    switch (event) {
      case GroupLimitEvent.GroupLimitDecided e -> {
        var known = groups.find(eq(e.groupLimit())).first();
        if (known == null) {
          var none = Money.zero(e.limit().currency());
          groups.replaceOne(
              eq(e.groupLimit()),
              new GroupRow(e.groupLimit(), e.name(), e.limit(), e.on(), none, List.of(), at),
              new ReplaceOptions().upsert(true));
        } else {
          change(event, recorded, row -> row.decided(e.name(), e.limit(), e.on(), at));
        }
      }
      case GroupLimitEvent.MemberAdmitted e ->
          change(event, recorded, row -> row.with(e.account(), Money.zero(e.currency()), at));
      case GroupLimitEvent.MemberReleased e ->
          change(event, recorded, row -> row.less(e.account(), at));
      case GroupLimitEvent.MemberReported e ->
          change(event, recorded, row -> row.with(e.account(), e.total(), at));
      case GroupLimitEvent.GroupConsented e ->
          change(event, recorded, row -> row.with(e.account(), e.total(), at));
      case GroupLimitEvent.GroupDeclined e ->
          change(event, recorded, row -> row.with(e.account(), e.total(), at));
    }
  }

  @ResetHandler
  void reset() {
    groups.deleteMany(new Document());
  }

  private void change(GroupLimitEvent event, Recorded recorded, UnaryOperator<GroupRow> how) {
    var row = groups.find(eq(event.groupLimit())).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      groups.replaceOne(eq(event.groupLimit()), how.apply(row));
    }
  }
}
