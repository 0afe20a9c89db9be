package voti.credit.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Evaluation;
import voti.credit.creditaccount.OrderFacts;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * What the rules would have said to one order under the replayed policy, beside what they said.
 *
 * @param on the business day it was asked about
 * @param decision the documented decision it led to; {@code null} when it was let through
 * @param then {@code let-through}, else what people made of it by the day the replay looks at:
 *     {@code open}, {@code released}, {@code released-in-part}, {@code reduction-asked}, {@code
 *     prepayment-asked}, {@code rechecked}, {@code rejected}, {@code lapsed}
 * @param now {@code let-through}, {@code withheld}, or {@code unknown}
 * @param turn {@code let-in} when it was withheld and would not have been, {@code kept-out} when it
 *     was let through and would not have been, else {@code same}
 * @param rule the first that would have held it back; {@code null} when none
 * @param lacking what is not kept, so that it cannot be asked again; {@code null} when nothing is
 * @param amount the order's whole amount, in its currency
 * @param added what the exposure would grow by, in the account's currency
 * @param limitThen that counted; {@code null} when none was decided
 * @param limitNow that would have counted
 * @param exceededThen what was found to be too much
 * @param exceededNow what would be
 * @param onIt what was billed for that order alone, and paid; {@code null} where it makes no
 *     difference
 * @param since what the account did with all invoices it got after that day; {@code null} where it
 *     makes no difference
 */
record OrderReplayed(
    String order,
    String account,
    LocalDate on,
    @Nullable String decision,
    String then,
    String now,
    String turn,
    @Nullable String rule,
    @Nullable String lacking,
    Money amount,
    @Nullable Money added,
    @Nullable Money limitThen,
    @Nullable Money limitNow,
    @Nullable Money exceededThen,
    @Nullable Money exceededNow,
    @Nullable Outcome onIt,
    @Nullable Outcome since) {

  static final String LET_IN = "let-in";
  static final String KEPT_OUT = "kept-out";

  private static final String LET_THROUGH = "let-through";

  /** Of a record that lacks something. */
  static OrderReplayed unknown(
      OrderAnswer asked, StoredOrder stored, LocalDate asOf, String lacking) {
    return new OrderReplayed(
        asked.order(),
        asked.account(),
        asked.on(),
        asked.decision(),
        stood(asked, asOf),
        "unknown",
        "same",
        null,
        lacking,
        stored.amount(),
        null,
        null,
        null,
        stored.exceededBy(),
        null,
        null,
        null);
  }

  /** Of one that could be asked again; what was paid is not looked up yet. */
  static OrderReplayed of(
      OrderAnswer asked,
      StoredOrder stored,
      LocalDate asOf,
      OrderFacts then,
      OrderFacts now,
      Evaluation again) {
    return new OrderReplayed(
        asked.order(),
        asked.account(),
        asked.on(),
        asked.decision(),
        stood(asked, asOf),
        again.passed() ? LET_THROUGH : "withheld",
        turn(asked.passed(), again.passed()),
        again.passed() ? null : firstBroken(again),
        null,
        stored.amount(),
        then.added(),
        then.limit(),
        now.limit(),
        stored.exceededBy(),
        again.exceededBy(),
        null,
        null);
  }

  OrderReplayed paid(Outcome onThatOrder, Outcome afterwards) {
    return new OrderReplayed(
        order,
        account,
        on,
        decision,
        then,
        now,
        turn,
        rule,
        lacking,
        amount,
        added,
        limitThen,
        limitNow,
        exceededThen,
        exceededNow,
        onThatOrder,
        afterwards);
  }

  boolean differs() {
    return turn.equals(LET_IN) || turn.equals(KEPT_OUT);
  }

  private static String stood(OrderAnswer asked, LocalDate asOf) {
    var answer = asked.answerBy(asOf);
    return asked.passed() ? LET_THROUGH : answer == null ? "open" : answer;
  }

  private static String turn(boolean then, boolean now) {
    return then == now ? "same" : now ? LET_IN : KEPT_OUT;
  }

  private static @Nullable String firstBroken(Evaluation again) {
    return again.rules().stream()
        .filter(rule -> !rule.passed())
        .map(RuleResult::rule)
        .findFirst()
        .orElse(null);
  }
}
