package voti.orders.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Quantity;

/**
 * A line of a stock's ledger.
 *
 * @param kind why it moved
 * @param quantity in the product's own unit; negative when it went out
 * @param on the business date
 * @param paper the document's line, the dispatch's or the return's; {@code null}: none was named
 * @param order whose goods they are; {@code null}: no order's
 * @param reason in words, empty where the kind says all
 */
public record StockMovement(
    MovementKind kind,
    Quantity quantity,
    LocalDate on,
    @Nullable Paper paper,
    @Nullable String order,
    String reason) {}
