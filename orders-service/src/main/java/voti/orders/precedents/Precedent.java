package voti.orders.precedents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A discount that was decided.
 *
 * @param order in which
 * @param number the buyer's
 * @param account who bought
 * @param segment of the account on the order's date; {@code null}: not known
 * @param accountClass the same of its class
 * @param product {@code prd-…}
 * @param sku the seller's item number
 * @param outcome {@code granted}, {@code granted-in-part}, {@code refused} or {@code lapsed}
 * @param asked percent that was asked
 * @param given percent that was granted; {@code null}: none
 * @param effective against the winning column, with the allowance
 * @param marginAfter the line's margin with it; {@code null} where nothing was granted
 * @param role of the one who decided; {@code null}: nobody did
 * @param beyondMandate whether it took somebody with more authority
 * @param reason in their words
 * @param on the order's date
 * @param at when it was decided
 */
public record Precedent(
    String order,
    String number,
    String account,
    @Nullable String segment,
    @Nullable String accountClass,
    String product,
    String sku,
    String outcome,
    String asked,
    @Nullable String given,
    String effective,
    @Nullable String marginAfter,
    @Nullable String role,
    boolean beyondMandate,
    String reason,
    LocalDate on,
    Instant at) {}
