package voti.orders.order;

import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line as it was submitted: what the rest of the order's life is measured against.
 *
 * @param line its number
 * @param product {@code prd-…}
 * @param quantity ordered
 * @param net after discount and allowance, without VAT
 * @param vat what it carries
 * @param partialDelivery whether it may come in parts
 */
public record SubmittedLine(
    int line, String product, Quantity quantity, Money net, Vat vat, boolean partialDelivery) {}
