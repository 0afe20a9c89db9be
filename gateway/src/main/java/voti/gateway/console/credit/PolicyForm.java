package voti.gateway.console.credit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import voti.gateway.console.Json;

/** The rows of the policy editor: every measure there is, also those a version does without. */
final class PolicyForm {

  private static final List<String> MEASURES =
      List.of(
          "z-double-prime",
          "current-ratio",
          "equity-ratio",
          "interest-cover",
          "debt-to-equity",
          "payment-behaviour",
          "trade-references",
          "age-of-the-firm",
          "sector",
          "country");

  private PolicyForm() {}

  /** Those of the version first, in its order; the others empty. */
  static List<Json> measures(Json data) {
    var rows = new ArrayList<>(data.list("measures"));
    for (var measure : MEASURES) {
      if (rows.stream().noneMatch(row -> measure.equals(row.text("measure")))) {
        var row = new Json();
        row.put("measure", measure);
        rows.add(row);
      }
    }
    return rows;
  }

  /** A measure without a weight is not of the new version. */
  static void leaveOutUnweighed(MultiValueMap<String, String> form) {
    for (var at = 0; form.containsKey(cell(at, "measure")); at++) {
      var weight = form.getFirst(cell(at, "weight"));
      if (weight == null || weight.isBlank()) {
        for (var name : List.of("measure", "weight", "distressAt", "safeAt")) {
          form.remove(cell(at, name));
        }
      }
    }
  }

  private static String cell(int at, String name) {
    return "data.measures[" + at + "]." + name;
  }
}
