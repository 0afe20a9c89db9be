package voti.orders.fulfilment;

import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * Goods that moved, and what they are worth.
 *
 * @param line the order line
 * @param product {@code prd-…}
 * @param quantity that moved
 * @param net its amount by the ladder, without VAT
 * @param vat what it carries
 */
public record MovedLine(int line, String product, Quantity quantity, Money net, Vat vat) {}
