package voti.orders.learning;

import org.jspecify.annotations.Nullable;

/**
 * Which returns are meant.
 *
 * @param cause its code; those below it are meant, too
 * @param family of products, those below it among them; {@code null}: all products
 * @param account {@code null}: all accounts
 */
public record Scope(String cause, @Nullable String family, @Nullable String account) {}
