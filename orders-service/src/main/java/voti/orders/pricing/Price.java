package voti.orders.pricing;

import voti.values.Money;

/**
 * What one unit of a product costs the buyer in a column.
 *
 * @param product {@code prd-…}
 * @param sku the product's number
 * @param unit the unit the price is for
 * @param column the column's name
 * @param price of one unit, without VAT
 */
public record Price(String product, String sku, String unit, String column, Money price) {}
