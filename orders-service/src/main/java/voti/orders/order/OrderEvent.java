package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Considered;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;
import voti.values.decision.RuleResult;

/** What happened to an order. */
public sealed interface OrderEvent extends ConcernsAccount {

  String order();

  @Override
  String account();

  /**
   * It was taken, at our prices; the trace of each price is in its line.
   *
   * @param coupons that came with it; {@code null}: none
   */
  record OrderCaptured(
      String order,
      String account,
      Buyer buyer,
      String number,
      String currency,
      LocalDate orderedOn,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      OrderLines lines,
      List<Difference> differences,
      Source source,
      @Nullable List<String> coupons)
      implements OrderEvent {

    /** Without coupons. */
    public OrderCaptured(
        String order,
        String account,
        Buyer buyer,
        String number,
        String currency,
        LocalDate orderedOn,
        @Nullable LocalDate requestedFrom,
        @Nullable LocalDate requestedUntil,
        OrderLines lines,
        List<Difference> differences,
        Source source) {
      this(
          order,
          account,
          buyer,
          number,
          currency,
          orderedOn,
          requestedFrom,
          requestedUntil,
          lines,
          differences,
          source,
          null);
    }

    /** The last day its goods were wanted when it was taken, else the first. */
    public @Nullable LocalDate wantedBy() {
      return Change.lastOf(requestedFrom, requestedUntil);
    }
  }

  /** The document's allowance is within the mandate's band on every line. */
  record AllowanceGranted(
      String order, String account, Money allowance, Percentage effective, Decision decision)
      implements OrderEvent {}

  /** Our figure counts. */
  record DifferenceConfirmed(
      String order,
      String account,
      int number,
      String what,
      String ours,
      String theirs,
      String reason)
      implements OrderEvent {}

  /**
   * A line has a discount; from now on it is in every figure.
   *
   * @param asked what was asked, where less was granted; {@code null} where it was granted whole
   */
  record DiscountGranted(
      String order,
      String account,
      int line,
      Percentage percent,
      Percentage effective,
      Percentage marginBefore,
      Percentage marginAfter,
      String by,
      @Nullable Percentage asked,
      Decision decision)
      implements OrderEvent {}

  /** The mandate does not reach: someone with more authority decides. No figure changes yet. */
  record DiscountEscalated(
      String order,
      String account,
      String number,
      Escalation escalation,
      Percentage marginBefore,
      Percentage marginAfter,
      Decision decision)
      implements OrderEvent {}

  /** The one who had to decide said no; no figure changes. */
  record DiscountRefused(
      String order,
      String account,
      int line,
      Percentage percent,
      Percentage effective,
      String reason,
      Decision decision)
      implements OrderEvent {}

  /** The order as a whole is beyond the mandate: someone with more authority submits it. */
  record SubmissionEscalated(
      String order,
      String account,
      String number,
      Escalation escalation,
      Money value,
      Decision decision)
      implements OrderEvent {}

  /**
   * A change of the order is beyond the mandate: the order stays as it is until somebody decides.
   *
   * @param valueBefore of the order, without VAT
   * @param value it would have
   */
  record AmendmentEscalated(
      String order,
      String account,
      String number,
      Escalation escalation,
      Money valueBefore,
      Money value,
      Decision decision)
      implements OrderEvent {}

  /** The one who had to decide about a change said no; nothing changes. */
  record AmendmentRefused(
      String order, String account, String number, String reason, Decision decision)
      implements OrderEvent {}

  /**
   * A request about the order as a whole is over without a decision.
   *
   * @param sentence why
   */
  record EscalationFell(String order, String account, String number, int line, String sentence)
      implements OrderEvent {}

  /** The one who had to decide left it to the next rung of the ladder. */
  record EscalationPassedOn(
      String order, String account, String number, Escalation escalation, Decision decision)
      implements OrderEvent {}

  /** The clock of a request ran out: a deputy may decide it too. */
  record EscalationHurried(
      String order, String account, String number, Escalation escalation, String deputy)
      implements OrderEvent {}

  /** Nobody decided the request in time; it is over, and no figure changes. */
  record EscalationLapsed(
      String order, String account, int line, Percentage percent, Percentage effective)
      implements OrderEvent {}

  /** The one who had to decide about the whole order said no. */
  record SubmissionRefused(String order, String account, String reason, Decision decision)
      implements OrderEvent {}

  /**
   * What promotions give its lines, found when it is submitted and again whenever they change.
   *
   * @param lines all of them, goods on top among them
   * @param promotions those it is offered
   * @param trace each that was looked at, and why it gives something or not
   */
  record PromotionsApplied(
      String order,
      String account,
      String number,
      OrderLines lines,
      OrderPromotions promotions,
      List<Considered> trace)
      implements OrderEvent {}

  /** Its figures are fixed, and credit is asked. */
  record OrderSubmitted(
      String order,
      String account,
      String number,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      Submitted submitted,
      Decision decision)
      implements OrderEvent {}

  /** Credit is reserved: the goods may go. The date is the business day of the submission. */
  record OrderConfirmed(
      String order,
      String account,
      LocalDate on,
      @Nullable String underDecision,
      Submitted submitted)
      implements OrderEvent {}

  /** Credit is withheld; the sentence says what would free it. */
  record CreditAwaited(
      String order,
      String account,
      Money exceededBy,
      String creditDecision,
      List<RuleResult> rules,
      String sentence)
      implements OrderEvent {}

  /**
   * Credit that was reserved for the confirmed order is held for it no longer: its goods stay until
   * credit is reserved again.
   */
  record CreditWithdrawn(
      String order,
      String account,
      Money exceededBy,
      String creditDecision,
      List<RuleResult> rules,
      String sentence)
      implements OrderEvent {}

  /** Credit's decision lets it go on; its reservation is on the way. */
  record CreditReleased(
      String order, String account, String creditDecision, String by, String reason)
      implements OrderEvent {}

  /** It will not be delivered. */
  record OrderCancelled(String order, String account, String reason) implements OrderEvent {}

  /**
   * Its lines or its dates are others now.
   *
   * @param takenAway lines of which nothing is ordered any more, with all that hung on them
   * @param source the buyer's document; {@code null} when a person asked
   * @param decision by whose authority it became worth more; {@code null} while it is captured
   */
  record OrderAmended(
      String order,
      String account,
      String number,
      List<Integer> takenAway,
      Change change,
      @Nullable Source source,
      String reason,
      @Nullable Decision decision)
      implements OrderEvent {}

  /** Credit said no to the new figures: those that were agreed before stand again. */
  record AmendmentRejected(
      String order, String account, String creditDecision, String reason, Change change)
      implements OrderEvent {}

  /**
   * What has not left will not come.
   *
   * @param cancelled how much of which lines
   */
  record OrderClosedShort(
      String order,
      String account,
      String number,
      LocalDate on,
      List<LinePart> cancelled,
      Change change,
      String reason)
      implements OrderEvent {}

  /** What was cancelled is wanted after all. */
  record OrderReopened(
      String order,
      String account,
      String number,
      LocalDate on,
      Change change,
      String reason,
      @Nullable Decision decision)
      implements OrderEvent {}

  /**
   * Part of it is an order of its own now, at the same prices.
   *
   * @param into the new order
   * @param intoNumber its number
   * @param part what goes there
   * @param partFrom the first day its goods are wanted
   * @param partUntil the last
   * @param change what stays
   */
  record OrderSplit(
      String order,
      String account,
      String number,
      LocalDate on,
      String into,
      String intoNumber,
      OrderLines part,
      @Nullable LocalDate partFrom,
      @Nullable LocalDate partUntil,
      Change change,
      String reason,
      Decision decision)
      implements OrderEvent {}

  /** All its goods have been delivered. */
  record OrderDelivered(String order, String account, LocalDate on) implements OrderEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record OrderRequestRefused(
      String order, String account, String request, String rule, String sentence)
      implements OrderEvent, Refusal {}
}
