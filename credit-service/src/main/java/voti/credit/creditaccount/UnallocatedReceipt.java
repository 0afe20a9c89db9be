package voti.credit.creditaccount;

import java.time.LocalDate;
import voti.values.Money;

/**
 * Cash that came for an invoice and was not, or not wholly, allocated.
 *
 * @param receipt the receipt
 * @param invoice the invoice it names
 * @param amount what is left of it
 * @param booked the bank's booking date
 * @param valued the bank's value date
 */
public record UnallocatedReceipt(
    String receipt, String invoice, Money amount, LocalDate booked, LocalDate valued) {

  UnallocatedReceipt less(Money allocated) {
    return new UnallocatedReceipt(receipt, invoice, amount.minus(allocated), booked, valued);
  }
}
