package voti.orders.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Outgoing;
import voti.orders.integration.published.v1.Messages.PromisedDay;
import voti.orders.promise.PromiseBasis;
import voti.orders.promise.PromiseEvent;
import voti.orders.promise.PromiseEvent.GoodsPromised;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;
import voti.orders.promise.PromisedLine;

/**
 * What leaves of promises: each day that lines of an order are promised for, and each later one.
 */
final class PromiseMessages {

  private PromiseMessages() {}

  static List<Outgoing> publish(PromiseEvent event) {
    return switch (event) {
      case GoodsPromised e ->
          promised(
              e, e.basis(), e.reason(), e.lines().stream().map(line -> day(line, null)).toList());
      case PromiseMoved e -> promised(e, e.basis(), e.reason(), List.of(day(e.line(), e.before())));
      case PromiseRefused _ -> List.of();
    };
  }

  private static List<Outgoing> promised(
      PromiseEvent event, PromiseBasis basis, String reason, List<PromisedDay> lines) {
    return OrdersPublisher.message(
        "goods-promised",
        event.account(),
        event.order(),
        new Messages.GoodsPromised(event.order(), event.account(), basis.word(), reason, lines));
  }

  private static PromisedDay day(PromisedLine line, @Nullable LocalDate before) {
    return new PromisedDay(
        line.line(),
        line.product(),
        line.quantity(),
        line.day(),
        line.first(),
        before,
        line.wanted());
  }
}
