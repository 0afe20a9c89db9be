package voti.orders.itemnumbers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voti.orders.itemnumber.StatedNumber;

/**
 * A number of an account.
 *
 * @param id of the row
 * @param stated the number
 * @param state waiting or matched
 * @param name the buyer's words for it; {@code null}: none are known
 * @param document in which it was met first
 * @param product it means, and its item number; {@code null} while it waits
 * @param reason why it means that
 * @param since when it is so
 */
record ItemNumber(
    String id,
    String account,
    StatedNumber stated,
    String state,
    @Nullable String name,
    @Nullable String document,
    @Nullable String product,
    @Nullable String sku,
    @Nullable String reason,
    Instant since) {}
