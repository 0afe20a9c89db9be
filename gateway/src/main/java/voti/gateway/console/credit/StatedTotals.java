package voti.gateway.console.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import voti.gateway.console.Submission;

/** The control totals of the old system as a form asks for them: a line for each kind of file. */
final class StatedTotals {

  static final String[] KINDS = {"open-items", "paid-items", "limits", "covers", "checks"};

  private StatedTotals() {}

  /** The command; a kind for which nobody typed a count is not stated. */
  static Map<String, Object> opening(Submission form) {
    var stated = new ArrayList<Map<String, Object>>();
    for (var kind : KINDS) {
      var rows = form.value("rows-" + kind);
      if (!rows.isEmpty()) {
        var sum = form.value("sum-" + kind);
        stated.add(
            Map.of(
                "kind",
                kind,
                "rows",
                rows.matches("\\d{1,9}") ? Integer.valueOf(rows) : rows,
                "sum",
                Map.of("amount", sum.isEmpty() ? "0" : sum, "currency", form.value("currency"))));
      }
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("source", form.value("source"));
    body.put("day", form.value("day"));
    body.put("stated", stated);
    return body;
  }
}
