package voti.orders.order;

import org.jspecify.annotations.Nullable;

/**
 * The buyer as known when the order was taken.
 *
 * @param account {@code acc-…}
 * @param debtor who pays: the account itself where there is no other payer
 * @param name the organisation's
 * @param country ISO 3166-1
 * @param vatNumber as stated; {@code null} for none
 * @param contractColumn the price-list column of the contract; {@code null} without a contract
 * @param paymentDays of the contract; zero without one: due at once
 * @param kam the account manager
 */
public record Buyer(
    String account,
    String debtor,
    String name,
    String country,
    @Nullable String vatNumber,
    @Nullable String contractColumn,
    int paymentDays,
    String kam) {}
