package voti.orders.fulfilment;

import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line as it is to be fulfilled.
 *
 * @param line its number
 * @param product {@code prd-…}
 * @param ordered the quantity
 * @param net what all of it is worth, without VAT
 * @param vat what it carries
 * @param partialDelivery whether the buyer lets it come in parts
 */
public record FulfilledLine(
    int line, String product, Quantity ordered, Money net, Vat vat, boolean partialDelivery) {}
