package voti.credit.ageing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.items.Items;
import voti.credit.receivables.Receivable;

/** Reads open items once, a few fields of each, and keeps none. */
@Component
public class Book {

  private static final int BATCH = 5_000;

  private final MongoCollection<Receivable> items;

  Book(MongoDatabase database) {
    items = database.getCollection(Items.COLLECTION, Receivable.class);
  }

  /**
   * Reads every item that was open on some day of a span, or was issued or reduced in it. What was
   * over before it stays in the database.
   *
   * @param whose on field {@code account}
   */
  public void each(Bson whose, LocalDate from, LocalDate to, Consumer<Receivable> reader) {
    items
        .find(
            and(
                whose,
                lte("issuedOn", to),
                or(
                    eq("settled", false),
                    gte("reductions.valued", from),
                    gte("reductions.booked", from),
                    gte("issuedOn", from))))
        .projection(
            fields(
                include(
                    "account",
                    "kind",
                    "issuedOn",
                    "dueOn",
                    "amount",
                    "disputed",
                    "level",
                    "reductions.kind",
                    "reductions.amount",
                    "reductions.booked",
                    "reductions.valued"),
                excludeId()))
        .batchSize(BATCH)
        .forEach(reader);
  }

  /** Reads every item of which something may have been open at the end of a day. */
  public void openOn(Bson whose, LocalDate day, Consumer<Receivable> reader) {
    each(whose, day.plusDays(1), day, reader);
  }
}
