package voti.orders.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Goods that go back and goods that are taken for them.
 *
 * @param exchange {@code exc-…}
 * @param order the order the goods came with
 * @param on the day it is asked for
 * @param back what is to come back
 * @param value what that was delivered at, without VAT
 * @param wanted what is taken instead
 * @param quota how far it goes
 * @param by who asks
 * @param onBehalfOf whom that person stands in for
 */
public record Exchange(
    String exchange,
    String order,
    LocalDate on,
    List<ExchangedLine> back,
    Money value,
    Wanted wanted,
    Quota quota,
    String by,
    @Nullable String onBehalfOf) {

  /** The list is copied. */
  public Exchange {
    back = List.copyOf(back);
  }

  /** What the new goods cost more than the old ones; negative where they cost less. */
  public Money difference() {
    return wanted.lines().withoutVat().minus(value);
  }
}
