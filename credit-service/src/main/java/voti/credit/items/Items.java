package voti.credit.items;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

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

  /** Each item of any account that was not settled at the end of a day. */
  public void eachOpenOn(LocalDate day, Consumer<ItemRow> visitor) {
    for (var row : items.find(lte("issuedOn", day))) {
      if (!row.openAt(day).isZero()) {
        visitor.accept(row);
      }
    }
  }
}
