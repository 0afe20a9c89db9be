package voti.orders.document;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import voti.kit.document.BadDocument;
import voti.orders.order.Source;
import voti.orders.order.StoredOrders;

/** Which changes of an order were taken before: one identity is one change. */
@Component
class KnownChanges {

  private final StoredOrders orders;

  KnownChanges(StoredOrders orders) {
    this.orders = orders;
  }

  /**
   * Passes when it was not taken, or just so.
   *
   * @param number of the document
   * @param refused says of the document what is wrong
   */
  void mustBeNew(
      String order, Source source, String number, Function<String, BadDocument> refused) {
    orders
        .changedBy(order, Objects.requireNonNull(source.identity()))
        .filter(before -> !before.equals(source))
        .ifPresent(
            before -> {
              throw refused.apply(
                  "A change %s of this date was taken before with other content."
                      .formatted(number));
            });
  }
}
