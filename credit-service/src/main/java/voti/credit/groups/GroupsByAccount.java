package voti.credit.groups;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Says for each debtor with which others it shares a limit. */
@Component
public class GroupsByAccount {

  private final MongoCollection<Named> groups;

  GroupsByAccount(MongoDatabase database) {
    groups = database.getCollection(GroupProjector.GROUPS, Named.class);
  }

  /**
   * A group of debtors.
   *
   * @param group its id
   * @param name what people call it
   */
  public record Group(String group, String name) {}

  /** Every debtor that is in a group, with it. */
  public Map<String, Group> all() {
    var byAccount = new HashMap<String, Group>();
    for (var named : groups.find().projection(include("name", "members.account"))) {
      var group = new Group(named.group(), named.name());
      named.members().forEach(member -> byAccount.put(member.account(), group));
    }
    return byAccount;
  }

  record Named(@BsonId String group, String name, java.util.List<Member> members) {}

  record Member(String account) {}
}
