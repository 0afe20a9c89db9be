package voti.orders.itemnumbers;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.web.Page;
import voti.orders.itemnumber.ItemNumbersEvent;
import voti.orders.itemnumber.ItemNumbersEvent.NumberDropped;
import voti.orders.itemnumber.ItemNumbersEvent.NumberLeftUnmatched;
import voti.orders.itemnumber.ItemNumbersEvent.NumberMatched;
import voti.orders.itemnumber.StatedNumber;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** What accounts mean by the numbers in their documents. */
@Component
@ProcessingGroup("item-numbers")
public class NumbersOfAccounts {

  private static final int PAGE = 50;
  private static final String MATCHED = "matched";
  private static final String WAITING = "waiting";

  private final MongoCollection<Document> numbers;

  NumbersOfAccounts(MongoDatabase database) {
    numbers = database.getCollection("item-numbers");
    numbers.createIndex(Indexes.ascending("account", "_id"));
    numbers.createIndex(Indexes.ascending("state", "_id"));
  }

  /** The product that an account means; empty when nobody has said. */
  public Optional<String> product(String account, StatedNumber stated) {
    return find(id(account, stated)).map(ItemNumber::product);
  }

  private Optional<ItemNumber> find(String id) {
    return Optional.ofNullable(numbers.find(eq("_id", id)).first())
        .map(document -> Json.read(document, ItemNumber.class));
  }

  Page<ItemNumber> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("account", account)
        .with("state", state)
        .page(numbers, "_id", PAGE, after, ItemNumber.class);
  }

  @EventHandler
  void on(ItemNumbersEvent event, Recorded recorded) {
    var id = id(event.account(), event.stated());
    var before = find(id);
    switch (event) {
      case NumberLeftUnmatched e ->
          keep(
              new ItemNumber(
                  id,
                  e.account(),
                  e.stated(),
                  WAITING,
                  e.name(),
                  e.document(),
                  null,
                  null,
                  null,
                  recorded.at()));
      case NumberMatched e ->
          keep(
              new ItemNumber(
                  id,
                  e.account(),
                  e.stated(),
                  MATCHED,
                  before.map(ItemNumber::name).orElse(null),
                  before.map(ItemNumber::document).orElse(null),
                  e.product(),
                  e.sku(),
                  e.reason(),
                  recorded.at()));
      case NumberDropped e -> numbers.deleteOne(eq("_id", id));
    }
  }

  private void keep(ItemNumber number) {
    numbers.replaceOne(
        eq("_id", number.id()),
        Json.document(number.id(), number),
        new ReplaceOptions().upsert(true));
  }

  private static String id(String account, StatedNumber stated) {
    return account + ":" + stated.kind() + ":" + stated.number();
  }

  @ResetHandler
  void forget() {
    numbers.deleteMany(new Document());
  }
}
