package voti.orders.promotion;

import java.math.BigDecimal;

/**
 * How much of a product belongs to a bundle.
 *
 * @param product {@code prd-…}
 * @param quantity in its own unit, above zero
 */
public record Piece(String product, BigDecimal quantity) {}
