package voti.credit.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;

/**
 * An amount as the bank reported it. Remittance text is not part of it, since it may hold persons'
 * names; what was recognised in it is.
 *
 * @param bankAccount our account with the bank
 * @param reference how the bank knows it
 * @param amount above zero
 * @param booked the bank's booking date
 * @param valued the bank's value date
 * @param names references and numbers of documents that were recognised
 * @param payer a fingerprint of the payer's bank account; {@code null} when it was not told
 */
public record Cash(
    String bankAccount,
    String reference,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    List<String> names,
    @Nullable String payer) {

  /** Names are copied. */
  public Cash {
    names = List.copyOf(names);
  }

  /** As it was recorded. */
  public static Cash of(ReceiptEvent.ReceiptMatched e) {
    return new Cash(
        e.bankAccount(),
        e.reference(),
        e.amount(),
        e.booked(),
        e.valued(),
        orNone(e.names()),
        e.payer());
  }

  /** As it was recorded. */
  public static Cash of(ReceiptEvent.ReceiptUnmatched e) {
    return new Cash(
        e.bankAccount(),
        e.reference(),
        e.amount(),
        e.booked(),
        e.valued(),
        orNone(e.names()),
        e.payer());
  }

  /**
   * What the cash was set against when it was recorded. What was written before there were
   * allocations named one invoice for all of it.
   */
  public static List<Allocation> paid(ReceiptEvent.ReceiptMatched e) {
    var given = e.allocations();
    var none = Money.zero(e.amount().currency());
    return given == null
        ? List.of(new Allocation(e.invoice(), e.amount(), none, none, none))
        : given;
  }

  private static List<String> orNone(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }
}
