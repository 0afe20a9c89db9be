package voti.orders.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.orders.fulfilment.LineQuantity;
import voti.values.Money;
import voti.values.decision.Unknown;

/**
 * What an agreement remembers.
 *
 * @param drafted how it began
 * @param decided whether the terms hold; {@code null}: they wait for a second person
 * @param open exchanges that are not over, by id
 * @param settled what was exchanged, by exchange
 */
record ExchangeStanding(
    ExchangeTermsDrafted drafted,
    @Nullable Boolean decided,
    Map<String, OpenExchange> open,
    Map<String, Exchanged> settled) {

  /** What counts of an exchange that is over, as of the day it was asked for. */
  record Exchanged(LocalDate on, Money net) {}

  static ExchangeStanding of(ExchangeTermsDrafted event) {
    return new ExchangeStanding(event, null, Map.of(), Map.of());
  }

  ExchangeStanding after(ExchangeEvent event) {
    return switch (event) {
      case ExchangeTermsDrafted e -> of(e);
      case ExchangeTermsApproved _ -> new ExchangeStanding(drafted, true, open, settled);
      case ExchangeTermsTurnedDown _ -> new ExchangeStanding(drafted, false, open, settled);
      case ExchangeTermsEscalated _, ExchangeRefused _ -> this;
      case ExchangeGranted e -> with(OpenExchange.granted(e.exchange(), e.returnBy()));
      case ExchangeEscalated e -> with(OpenExchange.escalated(e.exchange(), e.escalation()));
      case ExchangeTurnedDown e -> without(e.exchange());
      case ExchangedGoodsCame e -> change(e.exchange(), one -> one.came(e.returned()));
      case ExchangedGoodsWentBack e -> change(e.exchange(), OpenExchange::wentBackAgain);
      case ExchangeSettled e -> without(e.exchange()).counting(e, at(e.exchange()).exchange().on());
      case ExchangeCancelled e -> without(e.exchange());
      case ExchangeLapsed e -> without(e.exchange());
    };
  }

  ExchangeTerms terms() {
    return drafted.terms();
  }

  boolean approved() {
    return Boolean.TRUE.equals(decided);
  }

  /** An exchange that is not over. */
  OpenExchange at(String exchange) {
    var one = open.get(exchange);
    if (one == null) {
      throw new Unknown("exchange-is-open", "No exchange " + exchange + " is open here.");
    }
    return one;
  }

  /** What of an order's lines is granted to come back and is not here yet. */
  List<LineQuantity> promised(String order) {
    return open.values().stream()
        .filter(one -> one.isGranted() && one.returned() == null)
        .flatMap(one -> back(one.exchange(), order))
        .toList();
  }

  /** The same with what is here and not inspected. */
  List<LineQuantity> promisedOrHere(String order) {
    return open.values().stream()
        .filter(OpenExchange::isGranted)
        .flatMap(one -> back(one.exchange(), order))
        .toList();
  }

  private static Stream<LineQuantity> back(Exchange exchange, String order) {
    return exchange.order().equals(order)
        ? exchange.back().stream().map(line -> new LineQuantity(line.line(), line.quantity()))
        : Stream.empty();
  }

  /** What counts against the quota of a request of that day. */
  Money used(LocalDate on, Money none) {
    var since = on.minusMonths(terms().months());
    var sum = none;
    for (var one : open.values()) {
      if (one.isGranted() && !one.exchange().on().isBefore(since)) {
        sum = sum.plus(one.exchange().value());
      }
    }
    for (var one : settled.values()) {
      if (!one.on().isBefore(since)) {
        sum = sum.plus(one.net());
      }
    }
    return sum;
  }

  private ExchangeStanding with(OpenExchange one) {
    var more = new LinkedHashMap<>(open);
    more.put(one.exchange().exchange(), one);
    return new ExchangeStanding(drafted, decided, more, settled);
  }

  private ExchangeStanding change(String exchange, UnaryOperator<OpenExchange> change) {
    return with(change.apply(at(exchange)));
  }

  private ExchangeStanding without(String exchange) {
    var less = new LinkedHashMap<>(open);
    less.remove(exchange);
    return new ExchangeStanding(drafted, decided, less, settled);
  }

  private ExchangeStanding counting(ExchangeSettled event, LocalDate on) {
    var more = new LinkedHashMap<>(settled);
    if (event.exchanged().isPositive()) {
      more.put(event.exchange(), new Exchanged(on, event.exchanged()));
    }
    return new ExchangeStanding(drafted, decided, open, more);
  }
}
