package voti.orders.bonusstatement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.Accrual;
import voti.orders.bonus.BonusEvent;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusApprovalEscalated;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.orders.bonus.BonusEvent.BonusEnded;
import voti.orders.bonus.BonusEvent.BonusRequestRefused;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusSettlementEscalated;
import voti.orders.bonus.BonusEvent.BonusSettlementTurnedDown;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.orders.bonus.BonusEvent.BonusTurnedDown;
import voti.orders.bonus.BonusState;
import voti.orders.bonus.BonusTerms;
import voti.orders.bonus.Settlement;
import voti.orders.bonus.Total;
import voti.values.Money;

/**
 * What is known of an agreement.
 *
 * @param decidedBy who approved it or turned it down; {@code null}: nobody yet
 * @param needs the role that must decide, where an approval was escalated
 * @param endedOn the first day that does not count; {@code null}: its period's end
 * @param total of deliveries less returns
 * @param accrued the whole bonus, settled or not
 * @param settled all that ever was
 * @param waiting a settlement for a second person
 * @param version the sequence of the last event
 */
record KnownBonus(
    String agreement,
    String account,
    @Nullable String contract,
    BonusTerms terms,
    BonusState state,
    String draftedBy,
    @Nullable String decidedBy,
    @Nullable String needs,
    @Nullable LocalDate endedOn,
    Total total,
    Money accrued,
    Money settled,
    @Nullable Settlement waiting,
    long version) {

  /** After one more event; {@code null} as long as nothing is written down. */
  static @Nullable KnownBonus after(@Nullable KnownBonus before, BonusEvent event, long version) {
    if (event instanceof BonusDrafted e) {
      var nothing = Money.of("0", e.terms().currency());
      return new KnownBonus(
          e.agreement(),
          e.account(),
          e.contract(),
          e.terms(),
          BonusState.DRAFTED,
          e.by(),
          null,
          null,
          null,
          new Total(java.math.BigDecimal.ZERO, nothing),
          nothing,
          nothing,
          null,
          version);
    }
    return before == null ? null : before.after(event, version);
  }

  private KnownBonus after(BonusEvent event, long at) {
    return switch (event) {
      case BonusApproved e -> decided(BonusState.APPROVED, e.by(), null, at);
      case BonusTurnedDown e -> decided(BonusState.TURNED_DOWN, e.by(), null, at);
      case BonusApprovalEscalated e -> decided(state, null, e.needs(), at);
      case BonusEnded e -> ended(e.on(), at);
      case BonusAccrued e -> moved(e.accrual(), at);
      case BonusReversed e -> moved(e.accrual(), at);
      case BonusTruedUp e -> moved(e.accrual(), at);
      case BonusSettlementEscalated e -> paid(settled, e.settlement(), at);
      case BonusSettled e -> paid(e.settled(), null, at);
      case BonusSettlementTurnedDown e -> paid(settled, null, at);
      case BonusDrafted _, BonusRequestRefused _ -> paid(settled, waiting, at);
    };
  }

  private KnownBonus decided(
      BonusState next, @Nullable String by, @Nullable String escalated, long at) {
    return new KnownBonus(
        agreement, account, contract, terms, next, draftedBy, by, escalated, endedOn, total,
        accrued, settled, waiting, at);
  }

  private KnownBonus ended(LocalDate on, long at) {
    return new KnownBonus(
        agreement,
        account,
        contract,
        terms,
        BonusState.ENDED,
        draftedBy,
        decidedBy,
        needs,
        on,
        total,
        accrued,
        settled,
        waiting,
        at);
  }

  private KnownBonus moved(Accrual accrual, long at) {
    return new KnownBonus(
        agreement,
        account,
        contract,
        terms,
        state,
        draftedBy,
        decidedBy,
        needs,
        endedOn,
        accrual.total(),
        accrual.accrued(),
        settled,
        waiting,
        at);
  }

  private KnownBonus paid(Money all, @Nullable Settlement open, long at) {
    return new KnownBonus(
        agreement, account, contract, terms, state, draftedBy, decidedBy, needs, endedOn, total,
        accrued, all, open, at);
  }
}
