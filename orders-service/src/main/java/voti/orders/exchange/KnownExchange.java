package voti.orders.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.orders.order.Escalation;
import voti.values.Money;
import voti.values.decision.Decision;

/**
 * What is known of an exchange.
 *
 * @param state {@code escalated}, {@code granted}, {@code arrived}, {@code settled}, {@code
 *     refused}, {@code turned-down}, {@code cancelled} or {@code lapsed}
 * @param difference what the new goods cost more than the old ones, without VAT
 * @param escalation who decides; {@code null}: nobody has to any more
 * @param decision the last one about it
 * @param due the last day of what is waited for; {@code null}: nothing is
 * @param returned the return its goods came with; {@code null}: they are not here
 * @param exchanged what counts against the quota once it is settled
 * @param reason why it was cancelled; {@code null}: it was not
 * @param version the sequence of the last event about it
 */
record KnownExchange(
    String exchange,
    String agreement,
    String account,
    String state,
    Exchange what,
    Money difference,
    @Nullable Escalation escalation,
    @Nullable Decision decision,
    @Nullable LocalDate due,
    @Nullable String returned,
    @Nullable Money exchanged,
    @Nullable String reason,
    long version) {

  static KnownExchange of(ExchangeGranted e, long at) {
    return begun(e, e.exchange(), "granted", null, e.decision(), e.returnBy(), at);
  }

  static KnownExchange of(ExchangeEscalated e, long at) {
    var due = new Due(OpenExchange.escalated(e.exchange(), e.escalation())).day();
    return begun(e, e.exchange(), "escalated", e.escalation(), e.decision(), due, at);
  }

  static KnownExchange of(ExchangeRefused e, Exchange exchange, long at) {
    return begun(e, exchange, "refused", null, e.decision(), null, at);
  }

  private static KnownExchange begun(
      ExchangeEvent event,
      Exchange what,
      String state,
      @Nullable Escalation escalation,
      Decision decision,
      @Nullable LocalDate due,
      long at) {
    return new KnownExchange(
        what.exchange(),
        event.agreement(),
        event.account(),
        state,
        what,
        what.difference(),
        escalation,
        decision,
        due,
        null,
        null,
        null,
        at);
  }

  KnownExchange turnedDown(ExchangeTurnedDown e, long at) {
    return over("turned-down", e.decision(), null, null, at);
  }

  /** Until it is settled the day its goods had to be here is kept: they may go back once more. */
  KnownExchange came(ExchangedGoodsCame e, long at) {
    return at("arrived", e.returned(), at);
  }

  KnownExchange wentBack(ExchangedGoodsWentBack e, long at) {
    return at("granted", null, at);
  }

  KnownExchange settled(ExchangeSettled e, long at) {
    return over("settled", decision, e.exchanged(), null, at);
  }

  KnownExchange cancelled(ExchangeCancelled e, long at) {
    return over("cancelled", decision, null, e.reason(), at);
  }

  KnownExchange lapsed(ExchangeLapsed e, long at) {
    return over("lapsed", decision, null, null, at);
  }

  private KnownExchange at(String next, @Nullable String with, long at) {
    return new KnownExchange(
        exchange,
        agreement,
        account,
        next,
        what,
        difference,
        escalation,
        decision,
        due,
        with,
        exchanged,
        reason,
        at);
  }

  private KnownExchange over(
      String end, @Nullable Decision last, @Nullable Money counted, @Nullable String why, long at) {
    return new KnownExchange(
        exchange,
        agreement,
        account,
        end,
        what,
        difference,
        escalation,
        last,
        null,
        returned,
        counted,
        why,
        at);
  }
}
