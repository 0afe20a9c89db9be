package voti.credit.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import voti.credit.items.ItemRow;
import voti.credit.receivables.Bucket;
import voti.credit.receivables.Buckets;
import voti.values.Money;

/**
 * Which items are asked for. Those of one account come by due date; those of many by id, which a
 * database reads page by page without looking at the rest.
 *
 * @param ofOne whether they are of one account
 * @param currency {@code null} for all
 * @param bucket {@code null} for all
 * @param asOf {@code null} for what is open now, whatever the value dates
 * @param cursor the last item that was seen, as {@link #cursorOf} writes it
 */
record Asked(
    boolean ofOne,
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

  Bson order() {
    return ofOne ? Sorts.ascending("dueOn", "_id") : Sorts.ascending("_id");
  }

  String cursorOf(ItemRow row) {
    return ofOne ? row.dueOn() + row.item() : row.item();
  }

  /** What the database can tell; the day itself is judged item by item. */
  Bson filter(Bson whose, LocalDate day) {
    var all = new ArrayList<Bson>();
    all.add(whose);
    all.add(open());
    if (asOf != null) {
      all.add(lte("issuedOn", asOf));
    }
    if (currency != null) {
      all.add(eq("amount.currency", currency));
    }
    if (bucket != null && (bucket.from() != null || bucket.to() != null)) {
      all.add(or(within(bucket, "dueOn", day), within(bucket, "due.dueOn", day)));
    }
    if (ofOne && cursor != null) {
      all.add(after(cursor));
    } else if (!ofOne) {
      all.add(gt("_id", cursor == null ? "" : cursor));
    }
    return and(all);
  }

  /** What is open of an item. */
  Money openOf(ItemRow row) {
    return asOf == null ? row.open() : row.openAt(asOf);
  }

  /** Whether a part of an item is in the bucket: another part of it may be what was found. */
  boolean holds(ItemRow part, LocalDate day) {
    return bucket == null || bucket.holds(ChronoUnit.DAYS.between(part.dueOn(), day));
  }

  private static Bson within(Bucket bucket, String field, LocalDate day) {
    var days = new ArrayList<Bson>();
    if (bucket.from() != null) {
      days.add(lte(field, day.minusDays(bucket.from())));
    }
    if (bucket.to() != null) {
      days.add(gte(field, day.minusDays(bucket.to())));
    }
    return and(days);
  }

  private Bson open() {
    var now = eq("settled", false);
    if (asOf != null) {
      return or(now, gt("reductions.valued", asOf), gt("reductions.booked", asOf));
    }
    // As one of many it does not lead a database away from the order of ids.
    return ofOne ? now : or(now);
  }

  private static Bson after(String cursor) {
    if (cursor.length() <= DATE) {
      throw new IllegalArgumentException("cursor is not one we gave: " + cursor);
    }
    var dueOn = cursor.substring(0, DATE);
    return or(gt("dueOn", dueOn), and(eq("dueOn", dueOn), gt("_id", cursor.substring(DATE))));
  }
}
