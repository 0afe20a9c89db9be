package voti.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import voti.gateway.Problem;

/**
 * What a person sent with a form. Names of fields are paths into the command ({@code limit.amount},
 * {@code lines[0].quantity.unit}), so a service's word on a field finds its input.
 *
 * @param form the name of the form on its page
 * @param key the idempotency key made when the form was shown
 * @param values what was typed
 * @param problem why it was not taken, when it was not
 */
public record Submission(
    String form, String key, MultiValueMap<String, String> values, @Nullable Problem problem) {

  private static final Set<String> OF_THE_PAGE = Set.of("form", "key", "_csrf", "after", "did");
  private static final Set<String> LISTS = Set.of("columns", "accounts");
  private static final Set<String> YES_OR_NO =
      Set.of(
          "belowFloor",
          "partialDelivery",
          "todaysPrices",
          "endOfMonth",
          "eInvoice",
          "publicBody",
          "expresslyAgreed",
          "negativeEquity");
  private static final Set<String> WHOLE =
      Set.of(
          "alternativeTo",
          "paymentDays",
          "activeBase",
          "newClients",
          "days",
          "draft",
          "line",
          "count",
          "months",
          "windowDays",
          "returnDays",
          "validMonths",
          "halfLifeDays",
          "daysLateAbove",
          "youngerThanMonths");
  private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d{1,4})]");

  /** What was typed into a form. */
  public static Submission of(MultiValueMap<String, String> values) {
    return new Submission(
        String.valueOf(values.getFirst("form")),
        String.valueOf(values.getFirst("key")),
        values,
        null);
  }

  Submission refused(Problem why) {
    return new Submission(form, key, values, why.with(FieldErrors.beside(values, why.errors())));
  }

  /** One field as it was typed; empty when it was not there. */
  public String value(String name) {
    var value = values.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** The command: empty fields are left out, and so are rows in which nobody typed. */
  public Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    values.forEach(
        (name, typed) -> {
          if (OF_THE_PAGE.contains(name) || name.startsWith("-")) {
            return;
          }
          var filled = typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
          put(body, List.of(name.split("\\.")), filled);
        });
    rows(body);
    return body;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> at, List<String> path, List<String> filled) {
    var name = path.getFirst();
    var indexed = INDEXED.matcher(name);
    if (indexed.matches()) {
      var rows =
          (Map<Integer, Object>) at.computeIfAbsent(indexed.group(1), made -> new TreeMap<>());
      var index = Integer.valueOf(indexed.group(2));
      if (path.size() == 1) {
        filled.forEach(text -> rows.put(index, text));
      } else {
        put(
            (Map<String, Object>) rows.computeIfAbsent(index, made -> new LinkedHashMap<>()),
            path.subList(1, path.size()),
            filled);
      }
    } else if (path.size() > 1) {
      put(
          (Map<String, Object>) at.computeIfAbsent(name, made -> new LinkedHashMap<>()),
          path.subList(1, path.size()),
          filled);
    } else if (LISTS.contains(name)) {
      at.put(name, filled);
    } else if (!filled.isEmpty()) {
      at.put(name, typed(name, filled.getFirst()));
    }
  }

  private static Object typed(String name, String text) {
    if (YES_OR_NO.contains(name)) {
      return Boolean.valueOf(text);
    }
    return WHOLE.contains(name) && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : text;
  }

  @SuppressWarnings("unchecked")
  private static void rows(Map<String, Object> object) {
    object
        .values()
        .forEach(
            value -> {
              if (value instanceof LinkedHashMap<?, ?> part) {
                rows((Map<String, Object>) part);
              }
            });
    object.replaceAll((name, value) -> value instanceof TreeMap<?, ?> rows ? typedIn(rows) : value);
    object.values().removeIf(value -> value instanceof Map<?, ?> empty && holdsNothing(empty));
  }

  @SuppressWarnings("unchecked")
  private static List<?> typedIn(TreeMap<?, ?> rows) {
    rows.values()
        .forEach(
            row -> {
              if (row instanceof LinkedHashMap<?, ?> cells) {
                rows((Map<String, Object>) cells);
              }
            });
    return rows.values().stream().filter(Submission::someoneTyped).toList();
  }

  private static boolean someoneTyped(Object row) {
    if (!(row instanceof Map<?, ?> cells)) {
      return true;
    }
    var quantity = cells.get("quantity");
    var quantified = !(quantity instanceof Map<?, ?> of) || of.containsKey("amount");
    return quantified && !cells.isEmpty();
  }

  private static boolean holdsNothing(Map<?, ?> object) {
    return object.isEmpty() || (object.size() == 1 && object.containsKey("currency"));
  }
}
