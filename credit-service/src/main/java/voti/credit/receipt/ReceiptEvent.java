package voti.credit.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** What became of a receipt. */
public sealed interface ReceiptEvent extends ConcernsAccount {

  String receipt();

  /** The cash and the invoice it names. */
  record ReceiptMatched(
      String receipt,
      String account,
      String invoice,
      String bankAccount,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String matchedBy)
      implements ReceiptEvent {}

  /** Cash of which no one yet knows whose it is. */
  record ReceiptUnmatched(
      String receipt,
      String bankAccount,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String why)
      implements ReceiptEvent {

    @Override
    public @Nullable String account() {
      return null;
    }
  }
}
