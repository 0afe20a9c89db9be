package voti.values.decision;

import org.jspecify.annotations.Nullable;

/**
 * By whose authority, and who would have to decide when it does not reach.
 *
 * @param role the role that decided or asked
 * @param mandate the mandate cited
 * @param needed the role that must decide; {@code null} when the authority reached
 */
public record Authority(String role, @Nullable MandateRef mandate, @Nullable String needed) {}
