package voti.orders.promotion;

import java.math.BigDecimal;
import voti.values.Money;

/**
 * What one promotion gives one line.
 *
 * @param promotion {@code prm-…}
 * @param name as people call it
 * @param allowance off the line's amount
 * @param free goods on top, in the product's unit
 */
public record Given(String promotion, String name, Money allowance, BigDecimal free) {}
