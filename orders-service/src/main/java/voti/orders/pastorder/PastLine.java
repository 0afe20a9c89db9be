package voti.orders.pastorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A product of an order or return of an older system.
 *
 * @param line where it stood in what was sent
 * @param product {@code prd-…}
 * @param quantity more than none, in the product's unit
 * @param price of one unit, as exactly as it was written
 * @param net quantity × price, rounded to the currency
 * @param broughtBack of a return: the purchase it goes back to; {@code null} when none is known
 */
public record PastLine(
    int line,
    String product,
    Quantity quantity,
    BigDecimal price,
    Money net,
    @Nullable PastPurchase broughtBack) {}
