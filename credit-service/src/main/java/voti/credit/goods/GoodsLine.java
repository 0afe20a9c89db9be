package voti.credit.goods;

import voti.values.Money;
import voti.values.Quantity;

/**
 * One order line's part of a delivery or a return.
 *
 * @param line the order line's number
 * @param product the product's id
 * @param quantity how much
 * @param net without VAT, allowances already spread
 */
public record GoodsLine(int line, String product, Quantity quantity, Money net) {}
