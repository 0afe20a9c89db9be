package voti.credit.einvoice;

import voti.values.Ids;

/** Which e-invoice belongs to which bill. */
public final class EInvoices {

  private EInvoices() {}

  /** The one e-invoice of an invoice or a credit note. */
  public static String of(String account, String document) {
    return Ids.named("ein", Ids.slotOf(account), document);
  }
}
