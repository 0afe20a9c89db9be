package voti.orders.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import voti.values.Period;
import voti.values.decision.RuleResult;

/**
 * For every buyer and day one column wins: no two columns of equal strength apply together, neither
 * inside the list nor with a list of the same currency that begins on the same day.
 */
record NoTieBetweenColumns(Period validity, List<Column> columns, List<PriceBook> neighbours) {

  static final String NAME = "no-tie-between-columns";

  RuleResult result() {
    var ties = ties();
    return new RuleResult(
        NAME,
        ties.isEmpty(),
        ties.isEmpty()
            ? "For every buyer and day at most one column wins."
            : String.join(" ", ties));
  }

  private List<String> ties() {
    var ties = new ArrayList<String>();
    for (var i = 0; i < columns.size(); i++) {
      for (var j = i + 1; j < columns.size(); j++) {
        if (tie(columns.get(i), columns.get(j))) {
          ties.add(
              "Columns %s and %s apply to the same buyers."
                  .formatted(columns.get(i).name(), columns.get(j).name()));
        }
      }
      ties.addAll(tiesWithNeighbours(columns.get(i)));
    }
    return ties;
  }

  private List<String> tiesWithNeighbours(Column column) {
    return neighbours.stream()
        .filter(book -> book.validity().from().equals(validity.from()))
        .filter(book -> book.columns().stream().anyMatch(other -> tie(column, other)))
        .map(
            book ->
                "Column %s and the list %s apply to the same buyers from the same day."
                    .formatted(column.name(), book.name()))
        .toList();
  }

  private static boolean tie(Column one, Column other) {
    return Objects.equals(one.contractColumn(), other.contractColumn());
  }
}
