package voti.orders.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import voti.kit.publishing.Entry;
import voti.orders.promise.PromiseEvent;
import voti.orders.promise.PromiseEvent.GoodsPromised;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;

/** What history says of the days that goods are promised for. */
final class PromiseHistory {

  private PromiseHistory() {}

  static Entry tell(PromiseEvent event) {
    return switch (event) {
      case GoodsPromised e ->
          new Entry(
              e.account(),
              "goods-promised",
              null,
              Map.of(),
              Map.of(
                  "number",
                  e.number(),
                  "lines",
                  e.lines().stream()
                      .map(line -> line.line() + " – " + line.day())
                      .collect(Collectors.joining(", ")),
                  "why",
                  e.reason()),
              List.of(e.order()),
              null);
      case PromiseMoved e ->
          new Entry(
              e.account(),
              "promise-moved",
              null,
              Map.of(),
              Map.of(
                  "line", String.valueOf(e.line().line()),
                  "number", e.number(),
                  "before", e.before().toString(),
                  "day", e.line().day().toString(),
                  "why", e.reason()),
              List.of(e.order()),
              null);
      case PromiseRefused e ->
          new Entry(
              e.account(),
              "promise-refused",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              List.of(e.order()),
              null);
    };
  }
}
