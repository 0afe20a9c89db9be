package voti.credit.groups;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which group an account shares its limit with, as the automations learned it on their way through
 * the log. Not a read model: it is never built anew, as the automations are not.
 */
@Component
public class Memberships {

  private final MongoCollection<Row> rows;

  Memberships(MongoDatabase database) {
    rows = database.getCollection("group-memberships", Row.class);
    rows.createIndex(Indexes.ascending("group"));
  }

  /** {@code null} when it shares none any more. */
  public void keep(String account, @Nullable String group) {
    rows.replaceOne(
        Filters.eq(account), new Row(account, group), new ReplaceOptions().upsert(true));
  }

  /** Who shares it. */
  public List<String> membersOf(String group) {
    return rows.find(Filters.eq("group", group)).map(Row::account).into(new ArrayList<>());
  }

  public @Nullable String of(String account) {
    var row = rows.find(Filters.eq(account)).first();
    return row == null ? null : row.group();
  }

  /**
   * One account and its group.
   *
   * @param account the account
   * @param group {@code null} when there is none any more
   */
  public record Row(@BsonId String account, @Nullable String group) {}
}
