package voti.credit.receipt;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What a receipt can be asked. */
public sealed interface ReceiptCommand {

  /**
   * Keeps cash that a bank reported as booked.
   *
   * @param account whose invoice it pays; {@code null} when no invoice was recognised
   * @param invoice the invoice it pays
   * @param bankAccount our account with the bank
   * @param reference how the bank knows it
   * @param matchedBy what recognised the invoice, or why none was
   */
  record RecordReceipt(
      @TargetAggregateIdentifier String receipt,
      @Nullable String account,
      @Nullable String invoice,
      String bankAccount,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String matchedBy)
      implements ReceiptCommand {}
}
