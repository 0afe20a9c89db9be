package voti.orders.integration.published.v1;

import java.util.List;
import java.util.Objects;
import voti.kit.publishing.Outgoing;
import voti.orders.framework.FrameworkEvent;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.integration.published.v1.Messages.AgreedLine;
import voti.orders.order.OrderLine;

/** What leaves of a framework: that it is agreed, and what is called off of it. */
final class FrameworkMessages {

  private FrameworkMessages() {}

  static List<Outgoing> publish(FrameworkEvent event) {
    return switch (event) {
      case FrameworkAgreed e ->
          OrdersPublisher.message("framework-agreed", e.account(), e.framework(), agreed(e));
      case FrameworkCalledOff e ->
          OrdersPublisher.message(
              "framework-called-off",
              e.account(),
              e.order(),
              new Messages.FrameworkCalledOff(
                  e.framework(),
                  e.account(),
                  e.number(),
                  e.order(),
                  e.orderNumber(),
                  e.on(),
                  e.due(),
                  e.lines().withoutVat(),
                  lines(e.lines().lines())));
      default -> List.of();
    };
  }

  private static Messages.FrameworkAgreed agreed(FrameworkAgreed event) {
    var terms = event.terms();
    return new Messages.FrameworkAgreed(
        event.framework(),
        event.account(),
        terms.number(),
        terms.period().from(),
        Objects.requireNonNull(terms.period().until()),
        terms.pricing().word(),
        event.value(),
        lines(terms.everything().lines()),
        event.by(),
        event.decision().authority().mandate());
  }

  private static List<AgreedLine> lines(List<OrderLine> lines) {
    return lines.stream()
        .map(line -> new AgreedLine(line.line(), line.product(), line.quantity()))
        .toList();
  }
}
