package voti.orders.cause;

import org.jspecify.annotations.Nullable;

/**
 * A cause.
 *
 * @param code by which it is cited
 * @param kind what it is the cause of
 * @param en its name in English
 * @param et its name in Estonian
 * @param parent the cause above, of the same kind; {@code null} at the top
 */
public record Cause(String code, CauseKind kind, String en, String et, @Nullable String parent) {}
