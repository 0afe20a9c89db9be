package voti.credit.creditaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Cash that was not, or not wholly, allocated.
 *
 * @param receipt the receipt
 * @param invoice the item it names, which it meets as soon as that is open; {@code null} when it
 *     names none
 * @param amount what is left of it
 * @param booked the bank's booking date
 * @param valued the bank's value date
 */
public record UnallocatedReceipt(
    String receipt, @Nullable String invoice, Money amount, LocalDate booked, LocalDate valued) {

  UnallocatedReceipt less(Money allocated) {
    return new UnallocatedReceipt(receipt, invoice, amount.minus(allocated), booked, valued);
  }

  /** With cash that came back from an item: it is not to meet that again by itself. */
  UnallocatedReceipt more(Money freed) {
    return new UnallocatedReceipt(receipt, null, amount.plus(freed), booked, valued);
  }
}
