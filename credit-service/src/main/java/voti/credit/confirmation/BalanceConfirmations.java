package voti.credit.confirmation;

import java.time.LocalDate;
import voti.values.Ids;

/** The ids of balance confirmations. */
public final class BalanceConfirmations {

  private BalanceConfirmations() {}

  /** One for each account and day, so that there are never two. */
  public static String of(String account, LocalDate day) {
    return Ids.named("bal", Ids.slotOf(account), account + "/" + day);
  }
}
