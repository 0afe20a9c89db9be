package voti.credit.checks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which checks there were in a period. */
@Component
public class ChecksOfPeriod {

  private final MongoCollection<CheckRow> checks;

  ChecksOfPeriod(MongoDatabase database) {
    checks = database.getCollection(CheckProjector.CHECKS, CheckRow.class);
  }

  /** Their ids by day and id, from the first day through the last. */
  public List<String> of(LocalDate from, LocalDate until) {
    return checks
        .find(and(gte("on", from), lte("on", until)))
        .sort(Sorts.ascending("on", "_id"))
        .map(CheckRow::check)
        .into(new ArrayList<>());
  }
}
