package voti.orders.fulfilment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What is known of goods that might come back.
 *
 * @param line of the order
 * @param product {@code prd-…}
 * @param quantity that is asked for
 * @param kept what the buyer has of the line: delivered less what came back or waits to be
 *     inspected
 * @param net what the quantity was delivered at, as far as the buyer has it, by the ladder
 * @param deliveredOn the earliest delivery any of it came with; {@code null}: none was delivered
 */
public record Returnable(
    int line,
    String product,
    Quantity quantity,
    Quantity kept,
    Money net,
    @Nullable LocalDate deliveredOn) {}
