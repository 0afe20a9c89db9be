package voti.orders.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * What a line of an order is promised.
 *
 * @param line its number
 * @param product {@code prd-…}
 * @param quantity that was ordered of it then
 * @param day on which all of it is there at the latest
 * @param first the day that is measured: the first promise since the buyer last moved the day
 * @param wanted the day by which the buyer wanted it then; {@code null}: nobody said
 * @param ready the day on which stock has all of it; {@code null}: no stock of it is kept
 * @param warehouse whose stock; {@code null}: no stock of it is kept
 */
public record PromisedLine(
    int line,
    String product,
    Quantity quantity,
    LocalDate day,
    LocalDate first,
    @Nullable LocalDate wanted,
    @Nullable LocalDate ready,
    @Nullable String warehouse) {

  /** Another day; what is measured stays. */
  PromisedLine movedTo(LocalDate other) {
    return new PromisedLine(line, product, quantity, other, first, wanted, ready, warehouse);
  }

  /** Another day by the buyer's own wish: what is measured begins anew. */
  PromisedLine begunAnew(LocalDate other) {
    return new PromisedLine(line, product, quantity, other, other, wanted, ready, warehouse);
  }

  PromisedLine wanting(Quantity ordered, @Nullable LocalDate by) {
    return new PromisedLine(line, product, ordered, day, first, by, ready, warehouse);
  }

  PromisedLine readyOn(LocalDate other, String where) {
    return new PromisedLine(line, product, quantity, day, first, wanted, other, where);
  }
}
