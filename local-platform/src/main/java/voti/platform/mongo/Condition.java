package voti.platform.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query asks of one field, as far as an index can use it. */
sealed interface Condition {

  /** Equal to one of these values. */
  record Points(List<@Nullable Object> values) implements Condition {
    boolean isEquality() {
      return values.size() == 1;
    }
  }

  /** Between these values, at least one of which is there; both are of one type. */
  record Bounds(@Nullable Object low, @Nullable Object high) implements Condition {}

  /** The usable conditions of a query by field; nested {@code $and}s count as if written flat. */
  static Map<String, Condition> of(Document query) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    collect(query, conditions);
    return conditions;
  }

  private static void collect(Document query, Map<String, Condition> into) {
    query.forEach(
        (field, value) -> {
          if (field.equals("$and") && value instanceof Collection<?> parts) {
            for (Object part : parts) {
              if (part instanceof Document nested) {
                collect(nested, into);
              }
            }
          } else if (!field.startsWith("$")) {
            Condition found = read(value);
            if (found != null) {
              into.merge(field, found, Condition::both);
            }
          }
        });
  }

  private static @Nullable Condition read(@Nullable Object value) {
    if (KeyWriter.isSimple(value)) {
      List<@Nullable Object> one = new ArrayList<>();
      one.add(value);
      return new Points(one);
    }
    return value instanceof Document operators ? readOperators(operators) : null;
  }

  private static @Nullable Condition readOperators(Document operators) {
    if (operators.containsKey("$eq") && KeyWriter.isSimple(operators.get("$eq"))) {
      return read(operators.get("$eq"));
    }
    if (operators.get("$in") instanceof Collection<?> values
        && values.stream().allMatch(KeyWriter::isSimple)) {
      return new Points(new ArrayList<>(values));
    }
    Object low = bound(operators, "$gt", "$gte");
    Object high = bound(operators, "$lt", "$lte");
    return low == null && high == null ? null : narrow(low, high);
  }

  private static @Nullable Object bound(Document operators, String... names) {
    for (String name : names) {
      Object value = operators.get(name);
      if (value != null && KeyWriter.isSimple(value)) {
        return value;
      }
    }
    return null;
  }

  /** Of two conditions the narrower one; either alone still finds every match. */
  private static Condition both(Condition first, Condition second) {
    if (first instanceof Bounds(var low, var high)
        && second instanceof Bounds(var low2, var high2)) {
      return narrow(low == null ? low2 : low, high == null ? high2 : high);
    }
    return (second instanceof Points points && points.isEquality()) || first instanceof Bounds
        ? second
        : first;
  }

  private static Bounds narrow(@Nullable Object low, @Nullable Object high) {
    boolean oneType =
        low == null || high == null || low.getClass() == high.getClass() || bothNumbers(low, high);
    return oneType ? new Bounds(low, high) : new Bounds(low, null);
  }

  private static boolean bothNumbers(Object low, Object high) {
    return low instanceof Number && high instanceof Number;
  }
}
