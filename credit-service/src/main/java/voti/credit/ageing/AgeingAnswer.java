package voti.credit.ageing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.export.Table;
import voti.credit.receivables.Aged;
import voti.credit.receivables.Bucket;
import voti.credit.receivables.ReceivablesPolicy;
import voti.values.Money;

/**
 * Receivables by age.
 *
 * @param asOf the day
 * @param groupBy by what it is cut
 * @param policy whose buckets these are
 * @param buckets in the order of the sums
 * @param totals one for each currency
 * @param groups by currency; the most overdue first
 */
record AgeingAnswer(
    LocalDate asOf,
    String groupBy,
    String policy,
    List<Bucket> buckets,
    List<Line> totals,
    List<Line> groups) {

  /**
   * What one group owes in one currency.
   *
   * @param group an account, a manager, a department; empty for all
   * @param name what people call it
   * @param overdueShare of the total, in per cent to a tenth; {@code null} when nothing is owed
   */
  record Line(
      String group,
      String name,
      String currency,
      List<Money> byBucket,
      Money total,
      Money overdue,
      @Nullable BigDecimal overdueShare,
      int items) {

    static Line of(String group, String name, Aged aged) {
      return new Line(
          group,
          name,
          aged.currency().getCurrencyCode(),
          aged.byBucket(),
          aged.total(),
          aged.overdue(),
          share(aged.overdue(), aged.total()),
          aged.items());
    }

    private Line plus(Line other) {
      var sums = new ArrayList<Money>();
      for (var i = 0; i < byBucket.size(); i++) {
        sums.add(byBucket.get(i).plus(other.byBucket.get(i)));
      }
      var all = total.plus(other.total);
      var late = overdue.plus(other.overdue);
      return new Line(
          "", "", currency, List.copyOf(sums), all, late, share(late, all), items + other.items);
    }

    private Line withoutName() {
      return new Line("", "", currency, byBucket, total, overdue, overdueShare, items);
    }

    private static @Nullable BigDecimal share(Money part, Money whole) {
      return whole.isPositive()
          ? part.amount().movePointRight(2).divide(whole.amount(), 1, RoundingMode.HALF_UP)
          : null;
    }
  }

  static AgeingAnswer of(
      LocalDate asOf, Grouping grouping, ReceivablesPolicy policy, List<Line> groups) {
    var sums = new HashMap<String, Line>();
    for (var line : groups) {
      sums.merge(line.currency(), line.withoutName(), Line::plus);
    }
    return new AgeingAnswer(
        asOf,
        grouping.word(),
        policy.name() + " " + policy.version(),
        policy.buckets().all(),
        sums.values().stream().sorted(Comparator.comparing(Line::currency)).toList(),
        groups.stream()
            .sorted(
                Comparator.comparing(Line::currency)
                    .thenComparing(line -> line.overdue().amount(), Comparator.reverseOrder())
                    .thenComparing(line -> line.total().amount(), Comparator.reverseOrder())
                    .thenComparing(Line::group))
            .toList());
  }

  Table table() {
    var columns = new ArrayList<>(List.of(groupBy, "name", "currency"));
    buckets.forEach(bucket -> columns.add(bucket.key()));
    columns.addAll(List.of("total", "overdue", "items"));
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : groups) {
      var row =
          new ArrayList<@Nullable Object>(List.of(line.group(), line.name(), line.currency()));
      line.byBucket().forEach(sum -> row.add(sum.amount()));
      row.add(line.total().amount());
      row.add(line.overdue().amount());
      row.add(line.items());
      rows.add(row);
    }
    return new Table("ageing-" + groupBy + "-" + asOf, columns, rows);
  }
}
