package voti.credit.authority;

import org.jspecify.annotations.Nullable;

/**
 * A pair of eyes that saw a question and said yes.
 *
 * @param person who
 * @param onBehalfOf whom that person stood in for
 * @param role in which role
 * @param step which of the approvals it is, from 0
 * @param reason in their words
 */
public record Approval(
    String person, @Nullable String onBehalfOf, String role, int step, String reason) {}
