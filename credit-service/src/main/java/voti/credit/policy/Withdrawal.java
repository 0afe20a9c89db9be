package voti.credit.policy;

import java.time.Instant;

/**
 * That a drafted version was taken back.
 *
 * @param by who took it back
 * @param at when
 * @param reason why, in words
 */
public record Withdrawal(String by, Instant at, String reason) {}
