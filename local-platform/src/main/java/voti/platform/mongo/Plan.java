package voti.platform.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer a query from an index: the key ranges to read, and whether they come sorted.
 */
record Plan(OrderedIndex index, List<KeyRange> ranges, boolean reverse, boolean sorted, int worth) {

  private static final int EQUALITY = 100;
  private static final int RANGE = 40;
  private static final int SORTED = 20;

  /** The best plan, or none when reading the whole collection is as good. */
  static Optional<Plan> best(
      List<Index<Long>> indexes, Document query, @Nullable Document orderBy) {
    if (orderBy != null && orderBy.containsKey("$natural")) {
      return Optional.empty();
    }
    Map<String, Condition> conditions = Condition.of(query);
    List<IndexKey> order = order(orderBy);
    return indexes.stream()
        .filter(OrderedIndex.class::isInstance)
        .map(OrderedIndex.class::cast)
        .map(index -> of(index, conditions, order))
        .filter(plan -> plan.worth() > 0)
        .max(Comparator.comparingInt(Plan::worth));
  }

  /** Positions of the documents to look at, each once. */
  Stream<Long> positions() {
    Stream<Long> found = ranges.stream().flatMap(range -> index.positions(range, reverse));
    return ranges.size() > 1 || index.isIrregular() ? found.distinct() : found;
  }

  private static List<IndexKey> order(@Nullable Document orderBy) {
    List<IndexKey> order = new ArrayList<>();
    if (orderBy != null) {
      orderBy.forEach(
          (field, direction) ->
              order.add(new IndexKey(field, ((Number) direction).intValue() > 0)));
    }
    return order;
  }

  private static Plan of(
      OrderedIndex index, Map<String, Condition> conditions, List<IndexKey> order) {
    List<IndexKey> keys = index.getKeys();
    int usable = index.isIrregular() ? 1 : keys.size();
    var prefix = new KeyWriter();
    int equal = 0;
    while (equal < usable
        && conditions.get(keys.get(equal).getKey()) instanceof Condition.Points points
        && points.isEquality()) {
      prefix.append(points.values().getFirst(), keys.get(equal).isAscending());
      equal++;
    }
    Condition next = equal < usable ? conditions.get(keys.get(equal).getKey()) : null;
    List<KeyRange> ranges =
        next == null
            ? List.of(KeyRange.startingWith(prefix.bytes()))
            : ranges(prefix.bytes(), next, keys.get(equal).isAscending(), index.isIrregular());

    int conditionsUsed = equal * EQUALITY + (next == null ? 0 : RANGE);
    boolean complete = !index.skipsDocumentsWithoutKeys() || asksForValue(conditions, keys);
    List<IndexKey> rest = keys.subList(equal, keys.size());
    List<IndexKey> open = open(order, keys.subList(0, equal));
    boolean sortable = !index.isIrregular() && ranges.size() == 1 && open.size() <= rest.size();
    boolean forward = sortable && follows(open, rest, false);
    boolean backward = sortable && !forward && follows(open, rest, true);
    boolean sorted = order.isEmpty() || (forward || backward);
    int worth = complete ? conditionsUsed + (sorted && !open.isEmpty() ? SORTED : 0) : 0;
    return new Plan(index, ranges, backward, sorted, worth);
  }

  private static List<KeyRange> ranges(
      byte[] prefix, Condition condition, boolean ascending, boolean oneBoundOnly) {
    return switch (condition) {
      case Condition.Points(var values) ->
          values.stream()
              .map(value -> new KeyWriter().append(prefix).append(value, ascending).bytes())
              .map(KeyRange::startingWith)
              .toList();
      case Condition.Bounds(var low, var high) -> {
        Object top = oneBoundOnly && low != null ? null : high;
        byte[] from = bound(prefix, low, top, ascending);
        byte[] to = bound(prefix, top, low, ascending);
        yield List.of(ascending ? KeyRange.between(from, to) : KeyRange.between(to, from));
      }
    };
  }

  /** The bound itself, or where it is open all values of the other bound's type. */
  private static byte[] bound(
      byte[] prefix, @Nullable Object bound, @Nullable Object other, boolean ascending) {
    var key = new KeyWriter().append(prefix);
    if (bound != null) {
      return key.append(bound, ascending).bytes();
    }
    return other == null ? prefix : key.appendType(other, ascending).bytes();
  }

  /** A sparse index holds every match only if its first field must have a value. */
  private static boolean asksForValue(Map<String, Condition> conditions, List<IndexKey> keys) {
    return switch (conditions.get(keys.getFirst().getKey())) {
      case Condition.Points(var values) -> values.stream().allMatch(value -> value != null);
      case Condition.Bounds _ -> true;
      case null -> false;
    };
  }

  /** The fields to sort by, without those that are the same in every match. */
  private static List<IndexKey> open(List<IndexKey> order, List<IndexKey> equal) {
    Set<String> constant = equal.stream().map(IndexKey::getKey).collect(Collectors.toSet());
    return order.stream().filter(key -> !constant.contains(key.getKey())).toList();
  }

  private static boolean follows(List<IndexKey> order, List<IndexKey> keys, boolean reverse) {
    for (int i = 0; i < order.size(); i++) {
      IndexKey wanted = order.get(i);
      IndexKey given = keys.get(i);
      if (!wanted.getKey().equals(given.getKey())
          || wanted.isAscending() == (given.isAscending() == reverse)) {
        return false;
      }
    }
    return true;
  }
}
