package voti.orders.maximal;

/**
 * A bound on the order's whole amount.
 *
 * @param name of what binds: {@code headroom}, {@code order-cap}
 * @param amount in minor units; below zero counts as nothing
 */
public record Cap(String name, long amount) {}
