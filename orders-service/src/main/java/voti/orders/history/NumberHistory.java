package voti.orders.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import voti.kit.publishing.Entry;
import voti.orders.itemnumber.ItemNumbersEvent;
import voti.orders.itemnumber.ItemNumbersEvent.NumberDropped;
import voti.orders.itemnumber.ItemNumbersEvent.NumberLeftUnmatched;
import voti.orders.itemnumber.ItemNumbersEvent.NumberMatched;

/** What history says of the numbers by which an account names our products. */
final class NumberHistory {

  private NumberHistory() {}

  static Entry tell(ItemNumbersEvent event) {
    return switch (event) {
      case NumberLeftUnmatched e ->
          told(
              e,
              "item-number-left-unmatched",
              Map.of(
                  "number", e.stated().number(),
                  "name", Objects.requireNonNullElse(e.name(), "-"),
                  "document", e.document()));
      case NumberMatched e ->
          told(
              e,
              "item-number-matched",
              Map.of("number", e.stated().number(), "sku", e.sku(), "reason", e.reason()));
      case NumberDropped e ->
          told(
              e,
              "item-number-dropped",
              Map.of("number", e.stated().number(), "reason", e.reason()));
    };
  }

  private static Entry told(ItemNumbersEvent event, String kind, Map<String, String> words) {
    return new Entry(
        event.account(), kind, null, Map.of(), words, List.of(event.itemNumbers()), null);
  }
}
