package voti.credit.decisions;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Approvals;
import voti.credit.authority.Route;
import voti.credit.creditaccount.Exposure;
import voti.credit.decision.CreditDecisionEvent.DecisionOpened;
import voti.credit.decision.Terms;
import voti.credit.freeing.WouldFree;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;

/**
 * A documented credit decision, as the one who decides sees it.
 *
 * @param exposure when it was opened
 * @param components what that was made of
 * @param limit when it was opened; {@code null} when none was decided
 * @param rules what each rule said, passed ones too
 * @param facts what the rules were asked about
 * @param policy which policy evaluated it, with its version
 * @param needs the roles that may give the next approval, with commas
 * @param nextDeputy the role that may decide too once the answer is late
 * @param since when it was opened
 * @param askedBy the account's manager
 * @param answerBy until when an answer is promised
 * @param approvals its way, and who has approved
 * @param terms what those approvals are of
 * @param state {@code open}, {@code released}, {@code released-in-part}, {@code reduction-asked},
 *     {@code prepayment-asked}, {@code rechecked}, {@code rejected}, {@code lapsed}
 * @param released the part that was released and may still be used
 * @param downTo what the order must come down to
 * @param prepayment what is to be paid first
 * @param payBy by when
 * @param sequence of the last event it has seen
 */
public record DecisionRow(
    @BsonId String decision,
    String account,
    String buyer,
    String order,
    Money amount,
    Money exposure,
    @Nullable Exposure components,
    @Nullable Money limit,
    @Nullable Money headroom,
    Money exceededBy,
    List<RuleResult> rules,
    List<Fact> facts,
    @Nullable String policy,
    String needs,
    @Nullable String nextDeputy,
    LocalDate on,
    Instant since,
    @Nullable String askedBy,
    @Nullable String creditClass,
    @Nullable Instant answerBy,
    Approvals approvals,
    @Nullable Terms terms,
    @Nullable WouldFree wouldFree,
    String state,
    @Nullable Money released,
    @Nullable Money downTo,
    @Nullable Money prepayment,
    @Nullable LocalDate payBy,
    @Nullable String deviation,
    @Nullable LocalDate lastDay,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    long sequence) {

  /** A row that was kept before there was a matrix is the controller's. */
  public DecisionRow {
    approvals = requireNonNullElse(approvals, Approvals.none(Route.OF_OLD, null));
  }

  static DecisionRow of(DecisionOpened e, Recorded recorded) {
    var approvals = Approvals.none(requireNonNullElse(e.route(), Route.OF_OLD), e.askedBy());
    return new DecisionRow(
        e.creditDecision(),
        e.account(),
        e.buyer(),
        e.order(),
        e.amount(),
        e.standing().total(),
        e.standing().exposure(),
        e.standing().limit(),
        e.standing().headroom(),
        e.exceededBy(),
        e.evaluation().rules(),
        e.evaluation().facts(),
        e.evaluation().policy().name() + " " + e.evaluation().policy().version(),
        String.join(",", approvals.mayApprove()),
        approvals.nextDeputy(),
        e.on(),
        recorded.at(),
        e.askedBy(),
        e.creditClass(),
        requireNonNullElse(e.answerBy(), recorded.at()),
        approvals,
        null,
        e.wouldFree(),
        "open",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        recorded.sequence());
  }

  /** Whether the order still waits for it. */
  boolean waits() {
    return switch (state) {
      case "open", "released-in-part", "reduction-asked", "prepayment-asked" -> true;
      default -> false;
    };
  }
}
