package voti.credit.checks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The credit class an account has on a day. */
@Component
public class KnownClasses {

  /** What an account is whose check is missing or over. */
  public static final String UNKNOWN = "unknown";

  private final MongoCollection<CheckRow> checks;

  KnownClasses(MongoDatabase database) {
    checks = database.getCollection(CheckProjector.CHECKS, CheckRow.class);
  }

  /** Of the newest check that is valid on the day, else {@code unknown}. */
  public String of(String account, LocalDate day) {
    var check =
        checks
            .find(and(eq("account", account), lte("on", day), gte("validUntil", day)))
            .sort(Sorts.descending("on", "_id"))
            .first();
    return check == null ? UNKNOWN : check.creditClass();
  }
}
