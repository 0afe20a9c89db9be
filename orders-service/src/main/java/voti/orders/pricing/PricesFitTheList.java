package voti.orders.pricing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voti.values.decision.RuleResult;

/** Each price is in the list's currency, in one of its columns, not negative, and stated once. */
record PricesFitTheList(String currency, List<Column> columns, List<Price> prices) {

  RuleResult result() {
    var flaw =
        Stream.of(strangeColumn(), strangeCurrency(), negative(), twice(), columnTwice())
            .flatMap(Optional::stream)
            .findFirst();
    return new RuleResult(
        "prices-fit-the-list",
        flaw.isEmpty(),
        flaw.orElse("Each price has a column of the list, its currency, and is stated once."));
  }

  private Optional<String> strangeColumn() {
    var names = columns.stream().map(Column::name).collect(Collectors.toSet());
    return prices.stream()
        .filter(price -> !names.contains(price.column()))
        .findFirst()
        .map(price -> "The list has no column " + price.column() + ".");
  }

  private Optional<String> strangeCurrency() {
    return prices.stream()
        .filter(price -> !Objects.equals(price.price().currency().getCurrencyCode(), currency))
        .findFirst()
        .map(price -> "The price " + price.price() + " is not in " + currency + ".");
  }

  private Optional<String> negative() {
    return prices.stream()
        .filter(price -> price.price().isNegative())
        .findFirst()
        .map(price -> "The price " + price.price() + " of " + price.sku() + " is negative.");
  }

  private Optional<String> twice() {
    var seen = new HashSet<List<String>>();
    return prices.stream()
        .filter(
            price ->
                !seen.add(
                    List.of(
                        price.product(),
                        price.column(),
                        price.begins().stripTrailingZeros().toPlainString())))
        .findFirst()
        .map(price -> price.sku() + " has two prices in column " + price.column() + ".");
  }

  private Optional<String> columnTwice() {
    var seen = new HashSet<String>();
    return columns.stream()
        .filter(column -> !seen.add(column.name()))
        .findFirst()
        .map(column -> "Column " + column.name() + " is there twice.");
  }
}
