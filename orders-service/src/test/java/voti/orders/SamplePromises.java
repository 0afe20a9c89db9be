package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;

import java.time.LocalDate;
import java.util.List;
import voti.orders.promise.PromiseBasis;
import voti.orders.promise.PromiseEvent;
import voti.orders.promise.PromiseEvent.GoodsPromised;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;
import voti.orders.promise.PromiseId;
import voti.orders.promise.PromisedLine;
import voti.values.Quantity;

/** One of every event of a promise. */
final class SamplePromises {

  private static final LocalDate FIRST = LocalDate.of(2010, 2, 18);
  private static final LocalDate LATER = LocalDate.of(2010, 2, 25);

  private SamplePromises() {}

  static List<PromiseEvent> all() {
    var promise = PromiseId.of(ORDER);
    var litres = Quantity.of("120", "LTR");
    return List.of(
        new GoodsPromised(
            promise,
            ACCOUNT,
            ORDER,
            "34",
            List.of(new PromisedLine(1, PAINT, litres, FIRST, FIRST, FIRST, FIRST, "MAIN")),
            PromiseBasis.STOCK,
            "It is on hand in MAIN.",
            null),
        new PromiseMoved(
            promise,
            ACCOUNT,
            ORDER,
            "34",
            new PromisedLine(1, PAINT, litres, LATER, FIRST, FIRST, LATER, "MAIN"),
            FIRST,
            PromiseBasis.STOCK,
            "Stock in MAIN has all of it on 2010-02-25.",
            null),
        new PromiseRefused(
            promise, ACCOUNT, ORDER, "promise", "promised-day-is-to-come", "That day is over."));
  }
}
