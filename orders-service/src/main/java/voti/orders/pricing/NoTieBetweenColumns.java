package voti.orders.pricing;

import java.util.ArrayList;
import java.util.List;
import voti.values.Period;
import voti.values.decision.RuleResult;

/**
 * For every buyer and day one column wins: no two columns of equal strength apply together, neither
 * inside the list nor with a list of the same currency that begins on the same day. Where there is
 * an account that would hit both, it is named.
 */
record NoTieBetweenColumns(
    Period validity,
    List<Column> columns,
    List<PriceBook> neighbours,
    List<PricedAccount> accounts) {

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
      var one = columns.get(i);
      for (var other : columns.subList(i + 1, columns.size())) {
        if (one.ties(other)) {
          ties.add(
              "Columns %s and %s apply to the same buyers%s."
                  .formatted(one.name(), other.name(), suchAs(one, other)));
        }
      }
      ties.addAll(tiesWithNeighbours(one));
    }
    return ties;
  }

  private List<String> tiesWithNeighbours(Column column) {
    return neighbours.stream()
        .filter(book -> book.validity().from().equals(validity.from()))
        .flatMap(
            book ->
                book.columns().stream()
                    .filter(column::ties)
                    .limit(1)
                    .map(
                        other ->
                            "Column %s and column %s of the list %s apply to the same buyers from the same day%s."
                                .formatted(
                                    column.name(),
                                    other.name(),
                                    book.name(),
                                    suchAs(column, other))))
        .toList();
  }

  private String suchAs(Column one, Column other) {
    return accounts.stream()
        .filter(account -> one.whyNot(account.terms()).isEmpty())
        .filter(account -> other.whyNot(account.terms()).isEmpty())
        .findFirst()
        .map(account -> ", such as " + account.name() + " (" + account.account() + ")")
        .orElse("");
  }
}
