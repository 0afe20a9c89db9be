package voti.orders.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.framework.CalledLine;
import voti.orders.framework.FrameworkEvent;
import voti.orders.framework.FrameworkEvent.CallOffFollowed;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.framework.FrameworkEvent.FrameworkEnded;
import voti.orders.framework.FrameworkEvent.FrameworkExpired;
import voti.orders.framework.FrameworkEvent.FrameworkRefused;
import voti.orders.framework.FrameworkEvent.FrameworkResumed;
import voti.orders.framework.FrameworkEvent.FrameworkSuspended;

/** What history says of frameworks and what is called off of them. */
final class FrameworkHistory {

  private FrameworkHistory() {}

  static Entry tell(FrameworkEvent event) {
    return switch (event) {
      case FrameworkAgreed e -> agreed(e);
      case FrameworkCalledOff e -> calledOff(e);
      case CallOffRefused e ->
          new Entry(
              e.account(),
              e.due() == null ? "call-off-refused" : "standing-order-failed",
              e.on(),
              Map.of(),
              Map.of("number", e.number(), "on", e.on().toString(), "why", e.sentence()),
              List.of(e.framework()),
              null);
      case FrameworkSuspended e -> step(e, "framework-suspended", e.number(), e.on(), e.reason());
      case FrameworkResumed e -> step(e, "framework-resumed", e.number(), e.on(), e.reason());
      case FrameworkEnded e -> step(e, "framework-ended", e.number(), e.on(), e.reason());
      case FrameworkExpired e -> step(e, "framework-expired", e.number(), e.on(), null);
      case FrameworkRefused e ->
          new Entry(
              e.account(),
              "framework-refused",
              null,
              Map.of(),
              Map.of("number", e.number(), "why", e.sentence()),
              List.of(e.framework()),
              e.decision());
      case CallOffFollowed e -> throw new IllegalArgumentException(e.order() + " tells it itself");
    };
  }

  private static Entry agreed(FrameworkAgreed event) {
    var terms = event.terms();
    return new Entry(
        event.account(),
        "framework-agreed",
        terms.on(),
        OrderHistory.money("value", event.value()),
        Map.of(
            "number", terms.number(),
            "from", terms.period().from().toString(),
            "until", String.valueOf(terms.period().until()),
            "why", event.decision().reason()),
        List.of(event.framework()),
        event.decision());
  }

  private static Entry calledOff(FrameworkCalledOff event) {
    return new Entry(
        event.account(),
        event.due() == null ? "framework-called-off" : "standing-order-called-off",
        event.on(),
        OrderHistory.money("value", event.lines().withoutVat()),
        Map.of(
            "number", event.number(),
            "order", event.orderNumber(),
            "quantities",
                event.called().stream()
                    .map(CalledLine::asked)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "))),
        List.of(event.framework(), event.order()),
        null);
  }

  private static Entry step(
      FrameworkEvent event, String kind, String number, LocalDate on, @Nullable String why) {
    return new Entry(
        event.account(),
        kind,
        on,
        Map.of(),
        why == null ? Map.of("number", number) : Map.of("number", number, "why", why),
        List.of(event.framework()),
        null);
  }
}
