package voti.credit.einvoice;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an e-invoice can be asked. */
public sealed interface EInvoiceCommand {

  /**
   * Lets a bill wait to be sent.
   *
   * @param document the invoice or the credit note
   * @param invoice the invoice; of a credit note, the one it is about
   */
  record QueueEInvoice(
      @TargetAggregateIdentifier String eInvoice,
      String account,
      String document,
      String invoice,
      String number)
      implements EInvoiceCommand {}

  /** Says that the access point took it, under a name of its own. */
  record RecordSent(@TargetAggregateIdentifier String eInvoice, int attempt, String message)
      implements EInvoiceCommand {}

  /** Says that it breaks rules and was not sent. */
  record HoldEInvoice(
      @TargetAggregateIdentifier String eInvoice, int attempt, List<String> violations)
      implements EInvoiceCommand {}

  /** Says that it reached the buyer's access point. */
  record RecordDelivered(@TargetAggregateIdentifier String eInvoice, String message)
      implements EInvoiceCommand {}

  /**
   * Says what the buyer answered (Peppol Invoice Response 3).
   *
   * @param code UNCL 4343: RE is rejected
   */
  record RecordAnswer(
      @TargetAggregateIdentifier String eInvoice, String message, String code, String reason)
      implements EInvoiceCommand {}

  /** Sends it once more; the caller says why. */
  record ResendEInvoice(@TargetAggregateIdentifier String eInvoice) implements EInvoiceCommand {}
}
