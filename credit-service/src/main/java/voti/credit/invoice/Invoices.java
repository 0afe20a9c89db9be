package voti.credit.invoice;

import voti.values.Ids;

/** Which invoice and which credit note belong to which goods. */
public final class Invoices {

  private Invoices() {}

  /** The one invoice of a dispatch. */
  public static String of(String account, String dispatch) {
    return Ids.named("inv", Ids.slotOf(account), dispatch);
  }

  /** The one invoice of the deliveries of a period. */
  public static String ofCollective(String account, String statement) {
    return Ids.named("inv", Ids.slotOf(account), "collective:" + statement);
  }

  /** The one invoice that another system issued to an account under a number. */
  public static String ofPosted(String account, String number) {
    return Ids.named("inv", Ids.slotOf(account), "posted:" + number);
  }

  /** The one credit note that another system issued to an account under a number. */
  public static String creditNoteOfPosted(String account, String number) {
    return Ids.named("crn", Ids.slotOf(account), "posted:" + number);
  }

  /** The one credit note of a return. */
  public static String creditNoteOf(String account, String returned) {
    return Ids.named("crn", Ids.slotOf(account), returned);
  }
}
