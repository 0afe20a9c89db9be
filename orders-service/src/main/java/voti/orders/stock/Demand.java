package voti.orders.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * What a line of a confirmed order wants of a stock.
 *
 * @param order {@code ord-…}
 * @param line its number
 * @param account who ordered
 * @param number of the order
 * @param promised the day by which it is wanted
 * @param orderedOn the day of the order
 * @param accountClass of who ordered; {@code null}: not classified
 * @param ordered in the product's own unit
 * @param sent what of it has left, by what the order's fulfilment says
 * @param issued what of it this stock has given out, also when no fulfilment has said so yet
 */
public record Demand(
    String order,
    int line,
    String account,
    String number,
    LocalDate promised,
    LocalDate orderedOn,
    @Nullable String accountClass,
    Quantity ordered,
    Quantity sent,
    Quantity issued) {

  /** What is still to go; never negative. */
  public Quantity open() {
    var left = ordered.minus(sent.isMoreThan(issued) ? sent : issued);
    return left.isPositive() ? left : ordered.none();
  }

  boolean isOf(String other, int number) {
    return order.equals(other) && line == number;
  }

  Demand issuing(Quantity more) {
    return new Demand(
        order,
        line,
        account,
        number,
        promised,
        orderedOn,
        accountClass,
        ordered,
        sent,
        issued.plus(more));
  }
}
