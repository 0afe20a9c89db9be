package voti.credit.receipts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a bank account paid for before; bank accounts are known by fingerprint only. */
@Component
public class Payers {

  private static final String PAYERS = "receipt-payers";
  private static final String ACCOUNTS = "accounts";

  private final MongoCollection<Document> payers;

  Payers(MongoDatabase database) {
    payers = database.getCollection(PAYERS);
  }

  /** The debtors each of these paid for; who paid for nobody is left out. */
  public Map<String, Set<String>> accountsOf(Collection<String> fingerprints) {
    var found = new HashMap<String, Set<String>>();
    if (!fingerprints.isEmpty()) {
      payers
          .find(in("_id", fingerprints))
          .forEach(
              payer ->
                  found.put(
                      payer.getString("_id"), Set.copyOf(payer.getList(ACCOUNTS, String.class))));
    }
    return found;
  }

  void learn(@Nullable String payer, String account) {
    if (payer != null) {
      payers.updateOne(
          eq(payer), Updates.addToSet(ACCOUNTS, account), new UpdateOptions().upsert(true));
    }
  }

  /** A match that was wrong teaches nothing. */
  void unlearn(@Nullable String payer, String account) {
    if (payer != null) {
      payers.updateOne(eq(payer), Updates.pull(ACCOUNTS, account));
    }
  }

  void forget() {
    payers.deleteMany(new Document());
  }
}
