package voti.planning.payschemes;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The versions of all pay schemes. */
@Component
public class PaySchemes {

  private static final Comparator<PaySchemeView> BY_MONTH =
      Comparator.comparing((PaySchemeView version) -> version.terms().from())
          .thenComparingLong(PaySchemeView::sequence);

  private final MongoCollection<PaySchemeView> versions;

  PaySchemes(MongoDatabase database) {
    versions = database.getCollection("pay-schemes", PaySchemeView.class);
  }

  /**
   * What an employee is paid by in a month: of each scheme the version that holds then, and of
   * those that pay the employee the one that began last.
   */
  public Optional<PaySchemeView> of(String employee, YearMonth month) {
    return all(new Document("state", "approved")).stream()
        .filter(version -> !version.terms().from().isAfter(month))
        .collect(toMap(PaySchemeView::scheme, one -> one, BinaryOperator.maxBy(BY_MONTH)))
        .values()
        .stream()
        .filter(version -> version.terms().base(employee).isPresent())
        .max(BY_MONTH);
  }

  List<PaySchemeView> all(Document filter) {
    return versions.find(filter).sort(Sorts.ascending("scheme", "version")).into(new ArrayList<>());
  }

  void keep(PaySchemeView version) {
    var id = new Document("_id", version.id());
    var known = versions.find(id).first();
    if (known == null || known.sequence() < version.sequence()) {
      versions.replaceOne(id, version, new ReplaceOptions().upsert(true));
    }
  }

  void clear() {
    versions.deleteMany(new Document());
  }
}
