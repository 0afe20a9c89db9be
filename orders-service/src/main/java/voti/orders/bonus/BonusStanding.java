package voti.orders.bonus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import voti.values.Money;

/**
 * What an agreement remembers. Which lines of a delivery counted is kept, since a product may
 * change its family before it comes back.
 *
 * @param drafted how it began
 * @param state how far it has come
 * @param terms that hold now
 * @param total of deliveries less returns
 * @param accrued the whole bonus, settled or not
 * @param settled all that ever was
 * @param counted line numbers by dispatch
 * @param lastDay the latest day of a delivery that counts; {@code null}: none does
 * @param waiting a settlement for a second person; {@code null}: none
 * @param supplied what counts and has not come back, by VAT
 */
record BonusStanding(
    BonusDrafted drafted,
    BonusState state,
    BonusTerms terms,
    Total total,
    Money accrued,
    Money settled,
    Map<String, List<Integer>> counted,
    @Nullable LocalDate lastDay,
    @Nullable Settlement waiting,
    SuppliedGoods supplied) {

  static BonusStanding of(BonusDrafted event) {
    var nothing = event.terms().nothing();
    return new BonusStanding(
        event,
        BonusState.DRAFTED,
        event.terms(),
        Total.none(event.terms()),
        nothing,
        nothing,
        Map.of(),
        null,
        null,
        SuppliedGoods.NONE);
  }

  /** Accrued and not settled; negative when goods came back after they were settled for. */
  Money open() {
    return accrued.minus(settled);
  }

  boolean holds() {
    return state == BonusState.APPROVED || state == BonusState.ENDED;
  }

  BonusStanding after(BonusEvent event) {
    return switch (event) {
      case BonusDrafted e -> of(e);
      case BonusApproved e -> with(BonusState.APPROVED, e.terms());
      case BonusTurnedDown e -> with(BonusState.TURNED_DOWN, terms);
      case BonusEnded e -> with(BonusState.ENDED, terms.until(e.on()));
      case BonusAccrued e -> with(e);
      case BonusReversed e -> with(e.accrual(), supplied.minus(e.lines()));
      case BonusTruedUp e -> with(e.accrual(), supplied);
      case BonusSettlementEscalated e -> with(settled, e.settlement());
      case BonusSettled e -> with(e.settled(), null);
      case BonusSettlementTurnedDown e -> with(settled, null);
      case BonusApprovalEscalated _, BonusRequestRefused _ -> this;
    };
  }

  private BonusStanding with(BonusState next, BonusTerms agreed) {
    return new BonusStanding(
        drafted, next, agreed, total, accrued, settled, counted, lastDay, waiting, supplied);
  }

  private BonusStanding with(Accrual accrual, SuppliedGoods goods) {
    return new BonusStanding(
        drafted,
        state,
        terms,
        accrual.total(),
        accrual.accrued(),
        settled,
        counted,
        lastDay,
        waiting,
        goods);
  }

  private BonusStanding with(BonusAccrued event) {
    var more = new HashMap<>(counted);
    more.put(event.dispatch(), event.lines().stream().map(BonusLine::line).toList());
    var day = lastDay == null || event.on().isAfter(lastDay) ? event.on() : lastDay;
    var accrual = event.accrual();
    var goods = supplied.plus(event.lines(), event.debtor());
    return new BonusStanding(
        drafted,
        state,
        terms,
        accrual.total(),
        accrual.accrued(),
        settled,
        more,
        day,
        waiting,
        goods);
  }

  private BonusStanding with(Money paid, @Nullable Settlement open) {
    return new BonusStanding(
        drafted, state, terms, total, accrued, paid, counted, lastDay, open, supplied);
  }
}
