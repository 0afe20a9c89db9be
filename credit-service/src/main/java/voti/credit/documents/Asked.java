package voti.credit.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import voti.credit.items.ItemRow;
import voti.credit.receivables.Bucket;
import voti.credit.receivables.Buckets;
import voti.values.Money;

/**
 * Which items are asked for.
 *
 * @param currency {@code null} for all
 * @param bucket {@code null} for all
 * @param asOf {@code null} for what is open now, whatever the value dates
 * @param cursor due date and id of the last item that was seen, as {@link #cursorOf} writes them
 */
record Asked(
    @Nullable String currency,
    @Nullable Bucket bucket,
    @Nullable LocalDate asOf,
    @Nullable String cursor) {

  private static final int DATE = 10;

  static @Nullable Bucket bucket(@Nullable String key, Buckets buckets) {
    if (key == null) {
      return null;
    }
    return buckets.all().stream()
        .filter(bucket -> bucket.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "bucket is one of "
                        + String.join(", ", buckets.all().stream().map(Bucket::key).toList())
                        + ", not "
                        + key));
  }

  static String cursorOf(ItemRow row) {
    return row.dueOn() + row.item();
  }

  /** What the database can tell; the day itself is judged item by item. */
  Bson filter(Bson whose, LocalDate day) {
    var all = new ArrayList<Bson>();
    all.add(whose);
    if (asOf == null) {
      all.add(eq("settled", false));
    } else {
      all.add(lte("issuedOn", asOf));
      all.add(
          or(eq("settled", false), gt("reductions.valued", asOf), gt("reductions.booked", asOf)));
    }
    if (currency != null) {
      all.add(eq("amount.currency", currency));
    }
    if (bucket != null) {
      if (bucket.from() != null) {
        all.add(lte("dueOn", day.minusDays(bucket.from())));
      }
      if (bucket.to() != null) {
        all.add(gte("dueOn", day.minusDays(bucket.to())));
      }
    }
    if (cursor != null) {
      all.add(after(cursor));
    }
    return and(all);
  }

  /** What is open of an item. */
  Money openOf(ItemRow row) {
    return asOf == null ? row.open() : row.openAt(asOf);
  }

  private static Bson after(String cursor) {
    if (cursor.length() <= DATE) {
      throw new IllegalArgumentException("cursor is not one we gave: " + cursor);
    }
    var dueOn = cursor.substring(0, DATE);
    return or(gt("dueOn", dueOn), and(eq("dueOn", dueOn), gt("_id", cursor.substring(DATE))));
  }
}
