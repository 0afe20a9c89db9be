package voti.credit.receivables;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import voti.values.Money;

/**
 * Open items by days past due as of a day, added up by group and currency. Currencies are never
 * added. It holds one row of sums for each group, however many items pass by.
 */
public final class Ageing {

  private final Buckets buckets;
  private final LocalDate asOf;
  private final Map<Group, Sums> groups = new LinkedHashMap<>();

  public Ageing(Buckets buckets, LocalDate asOf) {
    this.buckets = buckets;
    this.asOf = asOf;
  }

  /** Adds what is open of an item, if anything is. */
  public void add(String group, Receivable item) {
    var open = item.openAt(asOf);
    if (!open.isZero()) {
      groups
          .computeIfAbsent(
              new Group(group, open.currency()), key -> new Sums(buckets, open.currency()))
          .add(buckets.of(item.dueOn(), asOf), open);
    }
  }

  /** Every group with its sums, once for each currency it owes in. */
  public void each(BiConsumer<String, Aged> reader) {
    groups.forEach((group, sums) -> reader.accept(group.key(), sums.aged()));
  }

  private record Group(String key, Currency currency) {}

  private static final class Sums {

    private final Money[] byBucket;
    private int items;

    Sums(Buckets buckets, Currency currency) {
      byBucket = Collections.nCopies(buckets.count(), Money.zero(currency)).toArray(Money[]::new);
    }

    void add(int bucket, Money open) {
      byBucket[bucket] = byBucket[bucket].plus(open);
      items++;
    }

    Aged aged() {
      return Aged.of(java.util.List.of(byBucket), items);
    }
  }
}
