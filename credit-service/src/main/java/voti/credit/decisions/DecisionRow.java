package voti.credit.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.decision.CreditDecisionEvent.DecisionOpened;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;

/**
 * A documented credit decision, as the one who decides sees it.
 *
 * @param exposure when it was opened
 * @param limit when it was opened; {@code null} when none was decided
 * @param rules what each rule said, passed ones too
 * @param facts what the rules were asked about
 * @param needs the role that may decide
 * @param since when it was opened
 * @param state {@code open}, {@code released}, {@code rejected}, {@code lapsed}
 * @param sequence of the last event it has seen
 */
public record DecisionRow(
    @BsonId String decision,
    String account,
    String buyer,
    String order,
    Money amount,
    Money exposure,
    @Nullable Money limit,
    @Nullable Money headroom,
    Money exceededBy,
    List<RuleResult> rules,
    List<Fact> facts,
    String needs,
    LocalDate on,
    Instant since,
    String state,
    @Nullable String deviation,
    @Nullable LocalDate lastDay,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    long sequence) {

  static DecisionRow of(DecisionOpened e, Recorded recorded) {
    return new DecisionRow(
        e.creditDecision(),
        e.account(),
        e.buyer(),
        e.order(),
        e.amount(),
        e.standing().total(),
        e.standing().limit(),
        e.standing().headroom(),
        e.exceededBy(),
        e.evaluation().rules(),
        e.evaluation().facts(),
        "controller",
        e.on(),
        recorded.at(),
        "open",
        null,
        null,
        null,
        null,
        null,
        recorded.sequence());
  }

  DecisionRow closed(
      String how,
      @Nullable String grown,
      @Nullable LocalDate through,
      String why,
      Recorded recorded) {
    return new DecisionRow(
        decision,
        account,
        buyer,
        order,
        amount,
        exposure,
        limit,
        headroom,
        exceededBy,
        rules,
        facts,
        needs,
        on,
        since,
        how,
        grown,
        through,
        recorded.actor().person(),
        recorded.at(),
        why,
        recorded.sequence());
  }
}
