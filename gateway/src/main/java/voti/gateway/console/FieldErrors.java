package voti.gateway.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Brings what a service says of a field of its command to the field in which it was typed. Rows in
 * which nobody typed were left out of the command, so its first row may be the form's third; and
 * what is wrong with an amount, a row or the command as a whole is said beside the field that the
 * sentence begins with; of an amount or a row, else beside the first of its fields.
 */
final class FieldErrors {

  private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})]");

  private FieldErrors() {}

  static Map<String, String> beside(
      MultiValueMap<String, String> values, Map<String, String> errors) {
    var beside = new LinkedHashMap<String, String>();
    errors.forEach(
        (name, said) -> beside.putIfAbsent(field(values, typed(values, name), said), said));
    return beside;
  }

  /** {@code lines[0].net} of the command is {@code lines[2].net} of the form. */
  private static String typed(MultiValueMap<String, String> values, String name) {
    var typed = new StringBuilder();
    var row = ROW.matcher(name);
    var end = 0;
    while (row.find()) {
      typed.append(name, end, row.start());
      var at = typedRow(values, typed.toString(), row);
      typed.append('[').append(at).append(']');
      end = row.end();
    }
    return typed.append(name, end, name.length()).toString();
  }

  private static int typedRow(MultiValueMap<String, String> values, String list, Matcher row) {
    var rows = new TreeSet<Integer>();
    values.forEach(
        (name, typed) -> {
          var at = ROW.matcher(name);
          if (name.startsWith(list + "[")
              && at.find(list.length())
              && typed.stream().anyMatch(text -> !text.isBlank())
              && isSent(values, list + at.group())) {
            rows.add(Integer.valueOf(at.group(1)));
          }
        });
    var sent = Integer.parseInt(row.group(1));
    return rows.stream().skip(sent).findFirst().orElse(sent);
  }

  private static boolean isSent(MultiValueMap<String, String> values, String row) {
    var amount = values.getFirst(row + ".quantity.amount");
    return amount == null || !amount.isBlank();
  }

  private static String field(MultiValueMap<String, String> values, String name, String said) {
    if (values.containsKey(name)) {
      return name;
    }
    var first = said.split("\\W", 2)[0];
    if (name.isEmpty()) {
      return values.containsKey(first) ? first : name;
    }
    var within =
        values.keySet().stream()
            .filter(field -> field.startsWith(name + ".") || field.startsWith(name + "["))
            .toList();
    return within.stream()
        .filter(field -> field.endsWith("." + first))
        .findFirst()
        .or(() -> within.stream().findFirst())
        .orElse(name);
  }
}
