package voti.orders.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import voti.kit.publishing.Outgoing;
import voti.orders.bonus.Accrual;
import voti.orders.bonus.BonusEvent;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.orders.bonus.SettledGoods;

/** What leaves of a bonus: all that moves it, and what is settled. */
final class BonusMessages {

  private BonusMessages() {}

  static List<Outgoing> publish(BonusEvent event) {
    return switch (event) {
      case BonusAccrued e -> accrued(e, "delivery", e.order(), e.dispatch(), e.on(), e.accrual());
      case BonusReversed e -> accrued(e, "return", e.order(), e.returned(), e.on(), e.accrual());
      case BonusTruedUp e -> accrued(e, "true-up", e.order(), e.movement(), e.on(), e.accrual());
      case BonusSettled e ->
          OrdersPublisher.message("bonus-settled", e.account(), e.agreement(), settled(e));
      default -> List.of();
    };
  }

  private static List<Outgoing> accrued(
      BonusEvent event, String kind, String order, String movement, LocalDate on, Accrual accrual) {
    return OrdersPublisher.message(
        "bonus-accrued",
        event.account(),
        event.agreement(),
        new Messages.BonusAccrued(
            event.agreement(),
            event.account(),
            kind,
            order,
            movement,
            on,
            accrual.percent(),
            accrual.amount(),
            accrual.accrued()));
  }

  private static Messages.BonusSettled settled(BonusSettled event) {
    var settlement = event.settlement();
    var goods = event.goods();
    return new Messages.BonusSettled(
        event.agreement(),
        event.account(),
        settlement.settlement(),
        settlement.as().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        settlement.on(),
        settlement.amount(),
        event.settled(),
        event.by(),
        goods == null ? null : goods.debtor(),
        goods == null ? null : goods.name(),
        goods == null ? null : goods.period().from(),
        goods == null ? null : goods.period().until(),
        goods == null || goods.shares().isEmpty() ? null : shares(goods));
  }

  private static List<Messages.BonusByVat> shares(SettledGoods goods) {
    return goods.shares().stream()
        .map(
            share ->
                new Messages.BonusByVat(
                    share.vat().category().name(), share.vat().rate(), share.net()))
        .toList();
  }
}
