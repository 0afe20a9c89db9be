package voti.orders.previewing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;

/**
 * Who would buy.
 *
 * @param account {@code acc-…}
 * @param on which day
 * @param currency in which prices are asked
 * @param coupons that are shown
 */
record Buying(String account, LocalDate on, Currency currency, Collection<String> coupons) {}
