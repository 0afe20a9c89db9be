package voti.gateway.console.credit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import voti.gateway.console.Typed;

/** Parts and rows of a form: which were typed in, how many are shown. */
final class FormParts {

  private static final Pattern ROW = Pattern.compile("(?:.*\\.)?(\\w+)\\[(\\d{1,3})]\\..*");

  private FormParts() {}

  /**
   * Leaves out of the command each part in which nobody typed.
   *
   * @param part whose first group is the name of the part that a field is in
   * @param proposed last names of fields that the page fills in itself
   * @return the names of the others
   */
  static List<String> leaveOutUntouched(
      MultiValueMap<String, String> form, Pattern part, Set<String> proposed) {
    var touched = new LinkedHashMap<String, Boolean>();
    form.forEach(
        (name, typed) -> {
          var in = part.matcher(name);
          if (in.matches()) {
            var says =
                !proposed.contains(last(name)) && typed.stream().anyMatch(text -> !text.isBlank());
            touched.merge(in.group(1), says, Boolean::logicalOr);
          }
        });
    form.keySet()
        .removeIf(
            name -> {
              var in = part.matcher(name);
              return in.matches() && !touched.getOrDefault(in.group(1), true);
            });
    return touched.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /**
   * How many rows of each list are shown: as many as were typed, and never fewer than at first.
   *
   * @param atFirst by the name of the list
   */
  static Map<String, Integer> rows(
      MultiValueMap<String, String> form, Map<String, Integer> atFirst, int most) {
    var rows = new LinkedHashMap<>(atFirst);
    for (var name : form.keySet()) {
      var row = ROW.matcher(name);
      if (row.matches()) {
        var count = Math.min(most, Integer.parseInt(row.group(2)) + 1);
        rows.computeIfPresent(row.group(1), (list, known) -> Math.max(known, count));
      }
    }
    return rows;
  }

  /** Writes figures as services read them, wherever a field has one of these last names. */
  static void decimals(MultiValueMap<String, String> form, Set<String> names) {
    form.replaceAll(
        (name, typed) ->
            names.contains(last(name)) ? typed.stream().map(Typed::decimal).toList() : typed);
  }

  /** {@code amount} of {@code lines[0].net.amount}. */
  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
