package voti.orders.bonus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * A settlement that was asked for.
 *
 * @param settlement {@code bst-…}
 * @param as how
 * @param on the day
 * @param amount accrued and not settled when it was asked for
 * @param by who asked
 * @param onBehalfOf for whom; {@code null}: for themselves
 */
public record Settlement(
    String settlement,
    SettledAs as,
    LocalDate on,
    Money amount,
    String by,
    @Nullable String onBehalfOf) {}
