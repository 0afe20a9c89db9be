package voti.credit.parties;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.security.AccountDirectory;

/**
 * Buyers by account. One that was registered before this was kept is known by name and GLN only, as
 * the directory has it; what a bill lacks then is said when it is checked.
 */
@Component
public class Parties {

  private final MongoCollection<Party> parties;
  private final AccountDirectory directory;

  Parties(MongoDatabase database, AccountDirectory directory) {
    this.parties = database.getCollection("buyer-parties", Party.class);
    parties.createIndex(Indexes.ascending("gln"));
    parties.createIndex(Indexes.ascending("registrationNumber"));
    this.directory = directory;
  }

  public void keep(Party party) {
    parties.replaceOne(eq(party.account()), party, new ReplaceOptions().upsert(true));
  }

  /** The accounts of a GLN or a number in a trade register; two when it is not one's own. */
  public List<String> accountsOf(String number) {
    return parties
        .find(or(eq("gln", number), eq("registrationNumber", number)))
        .limit(2)
        .map(Party::account)
        .into(new ArrayList<>());
  }

  /** Whether anybody has told of it: a bill names whom it is for. */
  public boolean knows(String account) {
    return parties.find(eq(account)).first() != null || directory.find(account).isPresent();
  }

  /** What is known of the account. */
  public Party of(String account) {
    var known = parties.find(eq(account)).first();
    return known != null
        ? known
        : directory
            .find(account)
            .map(entry -> new Party(account, entry.name(), entry.gln(), null, null, null))
            .orElseGet(() -> new Party(account, account, "", null, null, null));
  }
}
