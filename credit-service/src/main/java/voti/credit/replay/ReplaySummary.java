package voti.credit.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What a replay found.
 *
 * @param checks judged
 * @param differ with another class or another proposed limit
 * @param moves how many checks went from which class to which; unchanged ones too
 * @param sums for each currency
 * @param orders what it found about orders; {@code null} of a replay that did not ask about them
 */
record ReplaySummary(
    long checks,
    long differ,
    List<ClassMove> moves,
    List<Sums> sums,
    @Nullable OrderFindings orders) {

  /** So many checks of one class would have been of another. */
  record ClassMove(String from, String to, long checks) {}

  /**
   * Sums in one currency.
   *
   * @param letIn what would have been proposed more
   * @param keptOut what would have been proposed less
   * @param beyond what of decided limits goes beyond the replayed proposals
   * @param letInThen what the accounts that would have been given more did with their invoices
   * @param keptOutThen what the accounts that would have been given less did with theirs
   */
  record Sums(
      String currency,
      Money letIn,
      Money keptOut,
      Money beyond,
      Outcome letInThen,
      Outcome keptOutThen) {}

  /** Adds up results one by one. */
  static final class Counter {

    private final TreeMap<String, Long> moves = new TreeMap<>();
    private final TreeMap<String, Sums> sums = new TreeMap<>();
    private long checks;
    private long differ;

    void add(ReplayResult one) {
      checks++;
      differ += one.differs() ? 1 : 0;
      moves.merge(one.classThen() + ">" + one.classNow(), 1L, Long::sum);
      var currency = one.difference().currency();
      var code = currency.getCurrencyCode();
      var zero = Money.zero(currency);
      var none = Outcome.none(currency);
      var before = sums.getOrDefault(code, new Sums(code, zero, zero, zero, none, none));
      var beyond = one.beyond();
      var more = one.difference().isPositive();
      var less = one.difference().isNegative();
      sums.put(
          code,
          new Sums(
              code,
              more ? before.letIn().plus(one.difference()) : before.letIn(),
              less ? before.keptOut().minus(one.difference()) : before.keptOut(),
              beyond == null ? before.beyond() : before.beyond().plus(beyond),
              more ? before.letInThen().plus(one.outcome()) : before.letInThen(),
              less ? before.keptOutThen().plus(one.outcome()) : before.keptOutThen()));
    }

    ReplaySummary summary(OrderFindings orders) {
      var counted = new ArrayList<ClassMove>();
      moves.forEach(
          (move, count) -> {
            var ends = move.split(">", 2);
            counted.add(new ClassMove(ends[0], ends[1], count));
          });
      return new ReplaySummary(checks, differ, counted, new ArrayList<>(sums.values()), orders);
    }
  }
}
