package voti.planning.attainment;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** The documents that count, once each: writing one again changes nothing. */
@Component
class CountedDocuments {

  private final MongoCollection<Counted> documents;
  private final AccountDirectory accounts;

  CountedDocuments(MongoDatabase database, AccountDirectory accounts) {
    documents = database.getCollection("counted", Counted.class);
    documents.createIndex(new Document("kam", 1));
    documents.createIndex(new Document("account", 1));
    this.accounts = accounts;
  }

  /**
   * All documents of the accounts an employee has sold to, as they were known at an instant. Where
   * a document does not say who sold it, it is the manager who looks after the account.
   */
  List<Counted> concerning(String employee, @Nullable Instant asOf) {
    var known = asOf == null ? new Document() : new Document("$lte", asOf);
    var sold = new LinkedHashSet<String>();
    find(List.of(employee), "kam", known).forEach(document -> sold.add(document.account()));
    var unsaid = new ArrayList<@Nullable String>();
    unsaid.add(null);
    find(unsaid, "kam", known).stream()
        .filter(document -> employee.equals(managerOf(document)))
        .forEach(document -> sold.add(document.account()));
    return find(List.copyOf(sold), "account", known).stream()
        .map(document -> document.by(managerOf(document)))
        .toList();
  }

  void keep(Counted document) {
    documents.replaceOne(
        new Document("_id", document.id()), document, new ReplaceOptions().upsert(true));
  }

  void clear() {
    documents.deleteMany(new Document());
  }

  private @Nullable String managerOf(Counted document) {
    return document.kam() == null
        ? accounts.find(document.account()).map(AccountEntry::kam).orElse(null)
        : document.kam();
  }

  private List<Counted> find(
      List<? extends @Nullable String> values, String field, Document known) {
    var filter = new Document(field, new Document("$in", values));
    if (!known.isEmpty()) {
      filter.append("recorded", known);
    }
    return documents.find(filter).into(new ArrayList<>());
  }
}
