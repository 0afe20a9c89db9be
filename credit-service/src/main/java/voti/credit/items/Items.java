package voti.credit.items;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;

/** Finds items. */
@Component
public class Items {

  /** Where they are kept. */
  public static final String COLLECTION = "items";

  private final MongoCollection<ItemRow> items;

  Items(MongoDatabase database) {
    items = database.getCollection(COLLECTION, ItemRow.class);
  }

  public Optional<ItemRow> find(String item) {
    return Optional.ofNullable(items.find(eq(item)).first());
  }

  /** What is open of an account now, oldest due date first. */
  public List<ItemRow> openOf(String account) {
    return items
        .find(and(eq("account", account), eq("settled", false)))
        .sort(Sorts.ascending("dueOn", "_id"))
        .into(new ArrayList<>());
  }

  /** All of an account, paid ones too, oldest due date first. */
  public List<ItemRow> allOf(String account) {
    return items
        .find(eq("account", account))
        .sort(Sorts.ascending("dueOn", "_id"))
        .into(new ArrayList<>());
  }

  /** Those of these that there are. */
  public List<ItemRow> all(List<String> ids) {
    return items.find(in("_id", ids)).into(new ArrayList<>());
  }

  /** Each item of any account that was not settled at the end of a day, page by page. */
  public void eachOpenOn(LocalDate day, Consumer<ItemRow> visitor) {
    Rows.each(
        items,
        touched(day.plusDays(1), day),
        ItemRow::item,
        row -> {
          if (!row.openAt(day).isZero()) {
            visitor.accept(row);
          }
        });
  }

  /** Each of those in another currency than its account's. */
  public void eachAbroadOn(LocalDate day, Consumer<ItemRow> visitor) {
    Rows.each(
        items,
        and(ne("originalOpen", null), touched(day.plusDays(1), day)),
        ItemRow::item,
        row -> {
          if (!row.openAt(day).isZero()) {
            visitor.accept(row);
          }
        });
  }

  /** What was ever set off of an account without cash, and what was paid out. */
  public List<ItemRow> givenBackOf(String account) {
    return items
        .find(and(eq("account", account), in("reductions.kind", "set-off", "payout")))
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  /** Whose items a revaluation changed. */
  public Set<String> revaluedBy(String revaluation) {
    return items
        .distinct("account", eq("reductions.document", revaluation), String.class)
        .into(new TreeSet<>());
  }

  /**
   * Items that were open on some day of a span, or were issued or reduced in it; of a span that
   * ends before it begins, what may have been open at that end.
   */
  public static Bson touched(LocalDate from, LocalDate to) {
    return and(
        lte("issuedOn", to),
        or(
            eq("settled", false),
            gte("reductions.valued", from),
            gte("reductions.booked", from),
            gte("issuedOn", from)));
  }
}
