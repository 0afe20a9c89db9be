package voti.orders.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param outcome {@code captured}, {@code amended}, {@code cancelled}, {@code waiting} for a
 *     decision, {@code unchanged} or {@code refused}: captured when any order is
 * @param position of the last commit; zero when nothing was written
 * @param orders one by one
 */
record DocumentTaken(String outcome, long position, List<OrderTaken> orders) {

  static final String CAPTURED = "captured";
  static final String AMENDED = "amended";
  static final String WAITING = "waiting";
  static final String CANCELLED = "cancelled";
  static final String UNCHANGED = "unchanged";
  static final String REFUSED = "refused";

  static DocumentTaken of(List<OrderTaken> orders) {
    var outcomes = orders.stream().map(OrderTaken::outcome).toList();
    var outcome =
        Stream.of(CAPTURED, AMENDED, CANCELLED, WAITING)
            .filter(outcomes::contains)
            .findFirst()
            .orElse(outcomes.contains(REFUSED) || outcomes.isEmpty() ? REFUSED : UNCHANGED);
    var position = orders.stream().mapToLong(OrderTaken::position).max().orElse(0);
    return new DocumentTaken(outcome, position, orders);
  }

  /**
   * What became of one order.
   *
   * @param order its id; {@code null} when it was refused
   * @param number the buyer's
   * @param account the buyer; {@code null} when unknown
   * @param row the first row of a CSV file it stands in; {@code null} otherwise
   * @param outcome as above
   * @param sentence what happened, or why not
   * @param position of its commit; zero when nothing was written
   */
  record OrderTaken(
      @Nullable String order,
      String number,
      @Nullable String account,
      @Nullable Integer row,
      String outcome,
      String sentence,
      long position) {}
}
