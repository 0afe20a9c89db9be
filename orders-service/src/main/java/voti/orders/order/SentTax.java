package voti.orders.order;

import voti.orders.tax.Vat;
import voti.values.Money;

/**
 * VAT of one rate on what has left.
 *
 * @param vat the rate
 * @param base the net amount that has left, the charge with it
 * @param tax on that
 */
public record SentTax(Vat vat, Money base, Money tax) {}
