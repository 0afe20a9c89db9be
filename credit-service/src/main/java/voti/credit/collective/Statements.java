package voti.credit.collective;

import java.time.LocalDate;
import java.util.Currency;
import voti.values.Ids;

/** Which statement gathers which deliveries. */
public final class Statements {

  private Statements() {}

  /** The one statement of an account, a currency and a period. */
  public static String of(String account, Currency currency, LocalDate periodEnd) {
    return Ids.named("col", Ids.slotOf(account), account + ":" + currency + ":" + periodEnd);
  }
}
