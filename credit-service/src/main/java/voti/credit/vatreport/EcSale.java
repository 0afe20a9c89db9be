package voti.credit.vatreport;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Intra-community supplies of goods to one buyer in a period.
 *
 * @param vatNumber with the country's prefix; {@code null} when it is not known: to be looked up
 */
public record EcSale(@Nullable String vatNumber, String account, String name, Money amount) {}
