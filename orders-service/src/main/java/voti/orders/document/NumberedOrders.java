package voti.orders.document;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.document.BadDocument;
import voti.orders.orderbook.OrderNumbers;

/** Finds the one order that a buyer's document is about. */
@Component
class NumberedOrders {

  private final OrderNumbers numbers;

  NumberedOrders(OrderNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * The order's id.
   *
   * @param why says in which place of the document it is named
   */
  String find(
      String account,
      String number,
      @Nullable LocalDate orderedOn,
      Function<String, BadDocument> why) {
    var found = numbers.find(account, number, orderedOn);
    if (found.size() != 1) {
      throw why.apply(
          found.isEmpty()
              ? "There is no order " + number + " of this buyer."
              : "This buyer has several orders " + number + "; say its date.");
    }
    return found.getFirst();
  }
}
