package voti.credit.checks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest check of each account, as far as it was read. */
@Component
public class NewestChecks {

  private final MongoCollection<NewestCheck> newest;

  NewestChecks(MongoDatabase database) {
    newest = database.getCollection(CheckProjector.NEWEST, NewestCheck.class);
  }

  /** Its id. */
  public Optional<String> of(String account) {
    return Optional.ofNullable(newest.find(eq(account)).first()).map(NewestCheck::check);
  }
}
