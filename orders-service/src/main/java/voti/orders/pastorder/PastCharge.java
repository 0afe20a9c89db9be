package voti.orders.pastorder;

import java.math.BigDecimal;
import voti.values.Money;

/**
 * What was charged beside the goods, or given back with them: postage, a discount by hand.
 *
 * @param line where it stood in what was sent
 * @param code as the older system calls it
 * @param quantity more than none
 * @param price of one
 * @param net quantity × price, rounded to the currency
 */
public record PastCharge(int line, String code, BigDecimal quantity, BigDecimal price, Money net) {}
