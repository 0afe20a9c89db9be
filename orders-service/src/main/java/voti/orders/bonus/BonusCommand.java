package voti.orders.bonus;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a bonus agreement. */
sealed interface BonusCommand {

  /** Write down what is to be agreed. */
  record DraftBonus(
      @TargetAggregateIdentifier String agreement,
      String account,
      @Nullable String contract,
      BonusTerms terms)
      implements BonusCommand {}

  /** Let it hold; someone else than its author does. */
  record ApproveBonus(@TargetAggregateIdentifier String agreement) implements BonusCommand {}

  /** Turn the draft down. */
  record RefuseBonus(@TargetAggregateIdentifier String agreement) implements BonusCommand {}

  /**
   * Let it end earlier.
   *
   * @param on the first day that does not count
   */
  record EndBonus(@TargetAggregateIdentifier String agreement, LocalDate on)
      implements BonusCommand {}

  /**
   * Take a delivery into account, if any of it counts.
   *
   * @param debtor who owes for it
   */
  record CountDelivery(
      @TargetAggregateIdentifier String agreement,
      String order,
      String dispatch,
      LocalDate on,
      String currency,
      List<DeliveredLine> lines,
      String debtor)
      implements BonusCommand {}

  /** Take a return into account, if what came back had counted. */
  record CountReturn(
      @TargetAggregateIdentifier String agreement,
      String order,
      String returned,
      String dispatch,
      LocalDate on,
      List<BonusLine> lines)
      implements BonusCommand {}

  /** Settle what is accrued and not settled. */
  record SettleBonus(
      @TargetAggregateIdentifier String agreement, String settlement, SettledAs as, LocalDate on)
      implements BonusCommand {}

  /** Let the settlement that waits through; someone else than who asked for it does. */
  record ApproveSettlement(@TargetAggregateIdentifier String agreement) implements BonusCommand {}

  /** Turn the settlement that waits down. */
  record RefuseSettlement(@TargetAggregateIdentifier String agreement) implements BonusCommand {}
}
