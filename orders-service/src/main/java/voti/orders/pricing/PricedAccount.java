package voti.orders.pricing;

/**
 * An account as columns see it, to say who would hit two of them.
 *
 * @param account {@code acc-…}
 * @param name as registered
 * @param terms what columns see of it
 */
public record PricedAccount(String account, String name, BuyerTerms terms) {}
