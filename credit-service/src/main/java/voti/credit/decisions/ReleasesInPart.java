package voti.credit.decisions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Release;
import voti.values.Money;
import voti.values.Percentage;

/** What was released of orders that ask for more. */
@Component
public class ReleasesInPart {

  private final MongoCollection<DecisionRow> decisions;

  ReleasesInPart(MongoDatabase database) {
    decisions = database.getCollection(DecisionProjector.DECISIONS, DecisionRow.class);
  }

  /** The release of a part of this order that covers a total on a day, newest first. */
  public Optional<Release> inForce(String order, Money total, LocalDate day) {
    return StreamSupport.stream(
            decisions
                .find(and(eq("order", order), ne("released", null)))
                .sort(Sorts.descending("sequence"))
                .spliterator(),
            false)
        .map(ReleasesInPart::release)
        .filter(Objects::nonNull)
        .filter(release -> release.covers(total, day))
        .findFirst();
  }

  private static @Nullable Release release(DecisionRow row) {
    var released = row.released();
    var deviation = row.deviation();
    var lastDay = row.lastDay();
    return released == null || deviation == null || lastDay == null
        ? null
        : new Release(row.decision(), released, Percentage.of(deviation), lastDay);
  }
}
