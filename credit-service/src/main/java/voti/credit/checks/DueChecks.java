package voti.credit.checks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.web.Page;
import voti.values.Money;

/** Accounts whose newest check may no longer be leaned on, the longest due first. */
@Component
class DueChecks {

  private static final int PAGE = 100;

  private final MongoCollection<NewestCheck> newest;
  private final AccountDirectory directory;

  DueChecks(MongoDatabase database, AccountDirectory directory) {
    this.newest = database.getCollection(CheckProjector.NEWEST, NewestCheck.class);
    this.directory = directory;
  }

  /**
   * An account that is to be checked again.
   *
   * @param name of the account, where it is known
   * @param due the last day of its newest check
   * @param days since then
   */
  record Due(
      String account,
      @Nullable String name,
      String check,
      LocalDate on,
      @com.fasterxml.jackson.annotation.JsonProperty("class") String creditClass,
      Money proposedLimit,
      String policy,
      LocalDate due,
      long days) {}

  /**
   * What is due on a day.
   *
   * @param creditClass only of this class, when given
   * @param cursor the last one seen, when given: {@code 2011-01-19~acc-…}
   */
  Page<Due> on(LocalDate day, @Nullable String creditClass, @Nullable String cursor, Bson visible) {
    var asked = new ArrayList<Bson>(List.of(lte("validUntil", day), visible));
    if (creditClass != null) {
      asked.add(eq("creditClass", creditClass));
    }
    if (cursor != null) {
      asked.add(after(cursor));
    }
    var rows =
        newest
            .find(and(asked))
            .sort(Sorts.ascending("validUntil", "_id"))
            .limit(PAGE)
            .into(new ArrayList<>());
    var last = rows.size() < PAGE ? null : rows.getLast();
    return new Page<>(
        rows.stream().map(row -> due(row, day)).toList(),
        last == null ? null : last.validUntil() + "~" + last.account());
  }

  private static Bson after(String cursor) {
    var parts = cursor.split("~", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("cursor: take it from the page before, not " + cursor);
    }
    var due = LocalDate.parse(parts[0]);
    return or(gt("validUntil", due), and(eq("validUntil", due), gt("_id", parts[1])));
  }

  private Due due(NewestCheck row, LocalDate day) {
    return new Due(
        row.account(),
        directory.find(row.account()).map(AccountEntry::name).orElse(null),
        row.check(),
        row.on(),
        row.creditClass(),
        row.proposedLimit(),
        row.policy(),
        row.validUntil(),
        ChronoUnit.DAYS.between(row.validUntil(), day));
  }
}
