package voti.orders.exchange;

import java.util.Optional;
import voti.orders.exchange.ExchangeCommand.LapseExchange;
import voti.orders.exchange.ExchangeCommand.NoteExchangedGoods;
import voti.orders.exchange.ExchangeCommand.NoteGoodsWentBack;
import voti.orders.exchange.ExchangeCommand.SettleExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

/** What becomes of an exchange once it is decided. */
final class Ending {

  private Ending() {}

  /** Said again with the same return nothing happens, so that a request can be sent again. */
  static Optional<ExchangeEvent> came(ExchangeStanding now, NoteExchangedGoods command) {
    var one = now.at(command.exchange());
    var returnBy = one.returnBy();
    if (returnBy == null) {
      throw new WrongState("exchange-is-granted", "This exchange is not granted yet.");
    }
    if (command.returned().equals(one.returned())) {
      return Optional.empty();
    }
    if (one.returned() != null) {
      throw new WrongState("exchange-comes-once", "The goods of this exchange are here.");
    }
    if (command.on().isAfter(returnBy)) {
      throw new WrongState("exchange-comes-in-time", "These goods could come until " + returnBy);
    }
    return Optional.of(
        new ExchangedGoodsCame(
            now.drafted().agreement(),
            now.drafted().account(),
            command.exchange(),
            command.returned(),
            command.on()));
  }

  static Optional<ExchangeEvent> wentBack(ExchangeStanding now, NoteGoodsWentBack command) {
    var one = now.open().get(command.exchange());
    return one != null && command.returned().equals(one.returned())
        ? Optional.of(
            new ExchangedGoodsWentBack(
                now.drafted().agreement(),
                now.drafted().account(),
                command.exchange(),
                command.returned()))
        : Optional.empty();
  }

  /** More than was granted never counts: the ladder may have moved by a cent since. */
  static Optional<ExchangeEvent> settle(ExchangeStanding now, SettleExchange command) {
    var one = now.open().get(command.exchange());
    if (one == null || !command.returned().equals(one.returned())) {
      return Optional.empty();
    }
    var granted = one.exchange().value();
    return Optional.of(
        new ExchangeSettled(
            now.drafted().agreement(),
            now.drafted().account(),
            command.exchange(),
            command.returned(),
            command.on(),
            command.sound().isMoreThan(granted) ? granted : command.sound()));
  }

  static ExchangeCancelled cancel(ExchangeStanding now, String exchange, Actor actor) {
    var one = now.at(exchange);
    if (one.returned() != null) {
      throw new WrongState(
          "exchange-has-not-come", "Its goods are here: inspect the return, or let it go back.");
    }
    return new ExchangeCancelled(
        now.drafted().agreement(),
        now.drafted().account(),
        exchange,
        one.exchange().wanted().order(),
        actor.person(),
        actor.reason());
  }

  static Optional<ExchangeEvent> lapse(ExchangeStanding now, LapseExchange command) {
    var one = now.open().get(command.exchange());
    if (one == null || one.returned() != null) {
      return Optional.empty();
    }
    var due = new Due(one);
    return due.isOver(command.today(), command.now())
        ? Optional.of(
            new ExchangeLapsed(
                now.drafted().agreement(),
                now.drafted().account(),
                command.exchange(),
                one.exchange().wanted().order(),
                due.day()))
        : Optional.empty();
  }
}
