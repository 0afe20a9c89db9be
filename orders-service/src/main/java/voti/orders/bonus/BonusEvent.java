package voti.orders.bonus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a bonus agreement. */
public sealed interface BonusEvent extends ConcernsAccount {

  String agreement();

  @Override
  String account();

  /** It is written down; nothing accrues yet. */
  record BonusDrafted(
      String agreement,
      String account,
      @Nullable String contract,
      BonusTerms terms,
      String by,
      @Nullable String onBehalfOf)
      implements BonusEvent {}

  /** It holds, for deliveries of its period that are over, too. */
  record BonusApproved(
      String agreement, String account, BonusTerms terms, String by, Decision decision)
      implements BonusEvent {}

  /** Its highest tier is beyond what the approver may let through. */
  record BonusApprovalEscalated(
      String agreement, String account, String needs, String by, Decision decision)
      implements BonusEvent {}

  /** It was not approved and never will be. */
  record BonusTurnedDown(String agreement, String account, String by, Decision decision)
      implements BonusEvent {}

  /** Deliveries from that day on do not count. */
  record BonusEnded(String agreement, String account, LocalDate on, String by, String reason)
      implements BonusEvent {}

  /**
   * A delivery counts: these of its lines, at the tier that was reached before.
   *
   * @param debtor who owes for it; {@code null} before that was kept
   */
  record BonusAccrued(
      String agreement,
      String account,
      String order,
      String dispatch,
      LocalDate on,
      List<BonusLine> lines,
      Accrual accrual,
      @Nullable String debtor)
      implements BonusEvent {}

  /** What had counted came back: the mirror of its delivery. */
  record BonusReversed(
      String agreement,
      String account,
      String order,
      String returned,
      String dispatch,
      LocalDate on,
      List<BonusLine> lines,
      Accrual accrual)
      implements BonusEvent {}

  /**
   * Another tier is reached, or one is fallen back under.
   *
   * @param movement the dispatch or return that did it
   * @param from the percentage that held before
   */
  record BonusTruedUp(
      String agreement,
      String account,
      String order,
      String movement,
      LocalDate on,
      Percentage from,
      Accrual accrual)
      implements BonusEvent {}

  /** A settlement waits for a second person. */
  record BonusSettlementEscalated(
      String agreement, String account, Settlement settlement, String needs, Decision decision)
      implements BonusEvent {}

  /**
   * What was accrued is settled.
   *
   * @param settlement what was asked for, with the amount that is settled
   * @param settled all that ever was, this one among it
   * @param by who decided
   * @param goods that become cheaper by it; {@code null} of what was settled before they were kept
   */
  record BonusSettled(
      String agreement,
      String account,
      Settlement settlement,
      Money settled,
      String by,
      Decision decision,
      @Nullable SettledGoods goods)
      implements BonusEvent {}

  /** The second person said no; nothing is settled. */
  record BonusSettlementTurnedDown(
      String agreement, String account, Settlement settlement, String by, Decision decision)
      implements BonusEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record BonusRequestRefused(
      String agreement,
      String account,
      String request,
      String rule,
      String sentence,
      Decision decision)
      implements BonusEvent, Refusal {}
}
