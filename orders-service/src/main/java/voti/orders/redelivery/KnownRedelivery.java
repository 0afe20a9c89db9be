package voti.orders.redelivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryDispatched;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryOpened;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryRefused;

/**
 * A redelivery as it is read.
 *
 * @param state {@code open}, {@code underway} or {@code arrived}
 * @param version the sequence of the last event
 */
record KnownRedelivery(
    String redelivery,
    String account,
    String order,
    String act,
    List<LineQuantity> lines,
    String state,
    @Nullable String dispatch,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate arrivedOn,
    long version) {

  static @Nullable KnownRedelivery after(
      @Nullable KnownRedelivery before, RedeliveryEvent event, long at) {
    return switch (event) {
      case RedeliveryOpened e ->
          new KnownRedelivery(
              e.redelivery(),
              e.account(),
              e.order(),
              e.act(),
              e.lines(),
              "open",
              null,
              null,
              null,
              at);
      case RedeliveryDispatched e ->
          before == null ? null : before.with("underway", e.dispatch(), e.on(), null, at);
      case RedeliveryArrived e ->
          before == null ? null : before.with("arrived", e.dispatch(), before.sentOn, e.on(), at);
      case RedeliveryRefused _ ->
          before == null
              ? null
              : before.with(before.state, before.dispatch, before.sentOn, null, at);
    };
  }

  private KnownRedelivery with(
      String next,
      @Nullable String with,
      @Nullable LocalDate sent,
      @Nullable LocalDate came,
      long at) {
    return new KnownRedelivery(redelivery, account, order, act, lines, next, with, sent, came, at);
  }
}
