package voti.credit.groups;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the group whose limit a debtor shares. */
@Component
public class SharedLimits {

  private final MongoCollection<GroupRow> groups;

  SharedLimits(MongoDatabase database) {
    groups = database.getCollection(GroupProjector.GROUPS, GroupRow.class);
  }

  public Optional<GroupRow> of(String account) {
    return Optional.ofNullable(groups.find(eq("members.account", account)).first());
  }
}
