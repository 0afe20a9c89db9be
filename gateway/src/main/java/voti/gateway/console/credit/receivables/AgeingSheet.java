package voti.gateway.console.credit.receivables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import voti.gateway.console.Json;

/**
 * Receivables by age in one currency, as a page shows them.
 *
 * @param currency the currency
 * @param total of all groups
 * @param rows the most overdue groups
 * @param groups how many there are
 */
public record AgeingSheet(String currency, Json total, List<Json> rows, int groups, Answer answer) {

  private static final int SHOWN = 25;

  /** What was asked for, to ask for the documents behind a figure. */
  record Answer(@Nullable String asOf, String groupBy, List<Json> buckets) {}

  static List<AgeingSheet> of(Json ageing, String groupBy) {
    var sheets = new ArrayList<AgeingSheet>();
    for (var total : ageing.list("totals")) {
      var currency = String.valueOf(total.text("currency"));
      var rows =
          ageing.list("groups").stream()
              .filter(group -> currency.equals(group.text("currency")))
              .toList();
      sheets.add(
          new AgeingSheet(
              currency,
              total,
              rows.stream().limit(SHOWN).toList(),
              rows.size(),
              new Answer(ageing.text("asOf"), groupBy, ageing.list("buckets"))));
    }
    return sheets;
  }

  /** How many are left out. */
  public int more() {
    return groups - rows.size();
  }

  /** Whether anything is late. */
  public boolean overdue() {
    return !String.valueOf(total.object("overdue").text("amount")).matches("[0.]*");
  }

  /** The name of the oldest bucket. */
  public @Nullable String oldestBucket() {
    return answer.buckets().getLast().text("key");
  }

  /** The sum of the oldest bucket. */
  public Json oldest() {
    return total.list("byBucket").getLast();
  }

  /** Where the documents of a group are listed: those of one bucket, or all. */
  public String items(Json group, @Nullable Integer bucket) {
    var link = UriComponentsBuilder.fromPath("/credit/items").queryParam("currency", currency);
    if (!answer.groupBy().equals("currency")) {
      link.queryParam(answer.groupBy(), "{group}");
    }
    if (answer.asOf() != null) {
      link.queryParam("asOf", answer.asOf());
    }
    if (bucket != null) {
      link.queryParam("bucket", answer.buckets().get(bucket).text("key"));
    }
    return link.encode().buildAndExpand(String.valueOf(group.text("group"))).toUriString();
  }
}
