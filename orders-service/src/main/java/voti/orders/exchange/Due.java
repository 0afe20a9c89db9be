package voti.orders.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/** When an exchange is over by itself: nobody decided, or its goods did not come. */
record Due(OpenExchange open) {

  boolean isOver(LocalDate today, Instant now) {
    var waiting = open.waiting();
    var route = waiting == null ? null : waiting.route();
    return route == null ? today.isAfter(day()) : !now.isBefore(route.lapsesAt());
  }

  /** The last day on which it could still come to something. */
  LocalDate day() {
    var waiting = open.waiting();
    var route = waiting == null ? null : waiting.route();
    return route == null
        ? Objects.requireNonNullElse(open.returnBy(), open.exchange().on())
        : LocalDate.ofInstant(route.lapsesAt(), ZoneOffset.UTC);
  }
}
