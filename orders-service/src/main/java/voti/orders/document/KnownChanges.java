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
   * Whether just this document was taken before. Its lines are not looked at then: those that it
   * took away are not there any more.
   *
   * @param number of the document
   * @param refused says of the document that another one of this identity was taken
   */
  boolean wasTaken(
      String order, Source source, String number, Function<String, BadDocument> refused) {
    var before = orders.changedBy(order, Objects.requireNonNull(source.identity()));
    if (before.isPresent() && !before.get().equals(source)) {
      throw refused.apply(
          "A change %s of this date was taken before with other content.".formatted(number));
    }
    return before.isPresent();
  }
}
