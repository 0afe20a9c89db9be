package voti.credit.einvoice;

import java.util.List;
import voti.values.ConcernsAccount;

/** What became of an e-invoice. */
public sealed interface EInvoiceEvent extends ConcernsAccount {

  String eInvoice();

  @Override
  String account();

  /** A bill waits to be sent. */
  record EInvoiceQueued(
      String eInvoice, String account, String document, String invoice, String number)
      implements EInvoiceEvent {}

  /**
   * The access point took it.
   *
   * @param message what the access point calls it
   */
  record EInvoiceSent(
      String eInvoice, String account, String invoice, String number, int attempt, String message)
      implements EInvoiceEvent {}

  /** It breaks rules and was not sent. */
  record EInvoiceHeld(
      String eInvoice,
      String account,
      String invoice,
      String number,
      int attempt,
      List<String> violations)
      implements EInvoiceEvent {}

  /** It reached the buyer's access point. */
  record EInvoiceDelivered(
      String eInvoice, String account, String invoice, String number, String message)
      implements EInvoiceEvent {}

  /** The buyer answered, and did not reject it. */
  record EInvoiceAnswered(
      String eInvoice, String account, String invoice, String number, String code, String reason)
      implements EInvoiceEvent {}

  /** The buyer, or an access point on the way, rejected it. */
  record EInvoiceRejected(
      String eInvoice, String account, String invoice, String number, String code, String reason)
      implements EInvoiceEvent {}

  /** It waits once more. */
  record EInvoiceRequeued(
      String eInvoice, String account, String invoice, String number, int attempt, String reason)
      implements EInvoiceEvent {}
}
