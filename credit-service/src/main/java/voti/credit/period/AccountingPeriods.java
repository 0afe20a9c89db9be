package voti.credit.period;

import java.time.YearMonth;
import voti.values.Ids;

/** The ids of periods. */
public final class AccountingPeriods {

  private AccountingPeriods() {}

  /** One for each month. */
  public static String of(YearMonth month) {
    return Ids.named("apd", Ids.NO_SLOT, month.toString());
  }
}
