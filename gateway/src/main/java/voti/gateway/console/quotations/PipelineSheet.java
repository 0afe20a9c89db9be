package voti.gateway.console.quotations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import voti.gateway.console.Json;

/**
 * The pipeline in one currency; currencies are never added.
 *
 * @param currency ISO 4217
 * @param rows by month, then manager
 * @param value of all quotations
 * @param weighted by their probability
 * @param unrated how many have none
 */
public record PipelineSheet(
    String currency, List<Json> rows, BigDecimal value, BigDecimal weighted, int unrated) {

  static List<PipelineSheet> of(List<Json> rows) {
    var byCurrency = new TreeMap<String, List<Json>>();
    for (var row : rows) {
      byCurrency
          .computeIfAbsent(String.valueOf(row.text("currency")), made -> new ArrayList<>())
          .add(row);
    }
    return byCurrency.entrySet().stream()
        .map(
            sheet ->
                new PipelineSheet(
                    sheet.getKey(),
                    sheet.getValue(),
                    sum(sheet.getValue(), "value"),
                    sum(sheet.getValue(), "weighted"),
                    sheet.getValue().stream()
                        .mapToInt(row -> Integer.parseInt(String.valueOf(row.text("unrated"))))
                        .sum()))
        .toList();
  }

  private static BigDecimal sum(List<Json> rows, String what) {
    return rows.stream()
        .map(row -> new BigDecimal(String.valueOf(row.object(what).text("amount"))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
