package voti.credit.receivables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Buckets that cover every number of days once, the earliest first. The first holds what is not
 * due: an item is late from the day after its due date.
 *
 * @param all of them
 */
public record Buckets(List<Bucket> all) {

  /** Refuses gaps and overlaps: the buckets would not add up to the whole. */
  public Buckets {
    all = List.copyOf(all);
    if (all.isEmpty() || all.getFirst().from() != null || all.getLast().to() != null) {
      throw new IllegalArgumentException("the first and the last bucket have no end");
    }
    for (var i = 1; i < all.size(); i++) {
      var ends = all.get(i - 1).to();
      var begins = all.get(i).from();
      if (ends == null || begins == null || begins != ends + 1) {
        throw new IllegalArgumentException(
            "bucket " + all.get(i).key() + " does not begin where the one before it ends");
      }
    }
  }

  /** The place of an item by its due date, as of a day. */
  public int of(LocalDate dueOn, LocalDate asOf) {
    var daysLate = ChronoUnit.DAYS.between(dueOn, asOf);
    var at = 0;
    while (!all.get(at).holds(daysLate)) {
      at++;
    }
    return at;
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }
}
