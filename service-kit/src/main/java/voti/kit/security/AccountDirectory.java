package voti.kit.security;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import voti.kit.command.Caller;

/**
 * Each service's own copy of who the accounts are and whose. Collection {@code account-directory}.
 */
public class AccountDirectory {

  private static final String COLLECTION = "account-directory";

  private final MongoCollection<Document> entries;

  public AccountDirectory(MongoDatabase database) {
    entries = database.getCollection(COLLECTION);
    entries.createIndex(Indexes.ascending("kam"));
    entries.createIndex(Indexes.ascending("department"));
    entries.createIndex(Indexes.ascending("segment"));
  }

  /** Keeps the entry unless a later one is known: sequences grow within the account's source. */
  public void record(AccountEntry entry, long sequence) {
    var known = entries.find(eq("_id", entry.account())).first();
    if (known != null && known.getLong("sequence") >= sequence) {
      return;
    }
    entries.replaceOne(
        eq("_id", entry.account()),
        new Document("_id", entry.account())
            .append("name", entry.name())
            .append("gln", entry.gln())
            .append("kam", entry.kam())
            .append("department", entry.department())
            .append("status", entry.status())
            .append("segment", entry.segment())
            .append("accountClass", entry.accountClass())
            .append("sequence", sequence),
        new ReplaceOptions().upsert(true));
  }

  public Optional<AccountEntry> find(String account) {
    return Optional.ofNullable(entries.find(eq("_id", account)).first())
        .map(AccountDirectory::entry);
  }

  /** The accounts a caller may see, by id. */
  public List<AccountEntry> visibleTo(Caller caller) {
    return matching(DataScope.of(caller).filter());
  }

  /** Accounts of a segment, by id; as many as are asked for at most. */
  public List<AccountEntry> ofSegment(String segment, int most) {
    return entries
        .find(eq("segment", segment))
        .sort(new Document("_id", 1))
        .limit(most)
        .map(AccountDirectory::entry)
        .into(new ArrayList<>());
  }

  List<AccountEntry> matching(Bson filter) {
    var found = new ArrayList<AccountEntry>();
    entries.find(filter).sort(new Document("_id", 1)).map(AccountDirectory::entry).into(found);
    return found;
  }

  /** Forgets all, before the events are read again. */
  public void clear() {
    entries.deleteMany(new Document());
  }

  private static AccountEntry entry(Document document) {
    return new AccountEntry(
        document.getString("_id"),
        document.getString("name"),
        document.getString("gln"),
        document.getString("kam"),
        document.getString("department"),
        document.getString("status"),
        document.getString("segment"),
        document.getString("accountClass"));
  }
}
