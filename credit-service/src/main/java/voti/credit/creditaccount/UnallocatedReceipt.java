package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Cash that was not, or not wholly, allocated.
 *
 * @param receipt the receipt
 * @param invoice the item it names, which it meets as soon as that is open; {@code null} when it
 *     names none
 * @param amount what is left of it, in the account's currency
 * @param booked the bank's booking date
 * @param valued the bank's value date
 * @param original what is left in the payment's currency; {@code null} when that is the account's
 * @param rate of the booking day, at which it is carried; {@code null} with {@code original}
 */
public record UnallocatedReceipt(
    String receipt,
    @Nullable String invoice,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    @Nullable Money original,
    @Nullable BigDecimal rate) {

  static UnallocatedReceipt of(CreditAccountCommand.BookReceipt c, Carried carried) {
    return new UnallocatedReceipt(
        c.receipt(),
        c.invoice(),
        carried.amount(),
        c.booked(),
        c.valued(),
        carried.original(),
        carried.rate());
  }

  /** None of it left, so that cash can come back to it. */
  static UnallocatedReceipt none(CreditAccountEvent.ReceiptUnallocated e) {
    var allocation = e.allocation();
    var paid = allocation.paid();
    return new UnallocatedReceipt(
        e.receipt(),
        null,
        Money.zero(allocation.cash().currency()),
        e.booked(),
        e.valued(),
        paid == null ? null : Money.zero(paid.cash().currency()),
        e.rate());
  }

  UnallocatedReceipt less(Money allocated, @Nullable Money inItsCurrency) {
    return with(
        invoice, allocated.negated(), inItsCurrency == null ? null : inItsCurrency.negated());
  }

  /** With cash that came back from an item: it is not to meet that again by itself. */
  UnallocatedReceipt more(Allocation freed) {
    var paid = freed.paid();
    return with(null, freed.cash(), paid == null ? null : paid.cash());
  }

  /** What is left in the payment's currency. */
  Money left() {
    return original == null ? amount : original;
  }

  boolean isNothing() {
    return amount.isZero() && left().isZero();
  }

  /** What a part of it is carried at. */
  Money share(Money part) {
    return original == null ? part : Carried.share(amount, part, original);
  }

  private UnallocatedReceipt with(
      @Nullable String names, Money change, @Nullable Money inItsCurrency) {
    return new UnallocatedReceipt(
        receipt,
        names,
        amount.plus(change),
        booked,
        valued,
        original == null || inItsCurrency == null ? original : original.plus(inItsCurrency),
        rate);
  }
}
