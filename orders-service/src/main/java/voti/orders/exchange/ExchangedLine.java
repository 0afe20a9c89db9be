package voti.orders.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Quantity;

/**
 * Goods that are to come back.
 *
 * @param line of the order they came with
 * @param product {@code prd-…}
 * @param quantity that is to come back
 * @param net what it was delivered at, by the order's ladder, without VAT
 * @param deliveredOn the earliest delivery any of it came with; {@code null}: none was delivered
 */
public record ExchangedLine(
    int line, String product, Quantity quantity, Money net, @Nullable LocalDate deliveredOn) {}
