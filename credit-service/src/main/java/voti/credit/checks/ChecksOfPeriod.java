package voti.credit.checks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Which checks there were in a period. */
@Component
public class ChecksOfPeriod {

  private static final int PAGE = 500;

  private final MongoCollection<CheckRow> checks;

  ChecksOfPeriod(MongoDatabase database) {
    checks = database.getCollection(CheckProjector.CHECKS, CheckRow.class);
  }

  /** Their ids by day and id, from the first day through the last, page by page. */
  public void each(LocalDate from, LocalDate until, Consumer<String> visitor) {
    var page = page(and(gte("on", from), lte("on", until)));
    while (!page.isEmpty()) {
      page.forEach(row -> visitor.accept(row.check()));
      var last = page.getLast();
      page =
          page(
              and(
                  lte("on", until),
                  or(gt("on", last.on()), and(eq("on", last.on()), gt("_id", last.check())))));
    }
  }

  private List<CheckRow> page(Bson asked) {
    return checks
        .find(asked)
        .sort(Sorts.ascending("on", "_id"))
        .limit(PAGE)
        .into(new ArrayList<>());
  }
}
