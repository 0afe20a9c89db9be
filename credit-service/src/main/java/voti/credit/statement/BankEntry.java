package voti.credit.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * One amount of a bank statement.
 *
 * @param identity what makes it the same entry in another statement
 * @param whole the identity of the batch it is part of; its own when it is none
 * @param bankAccount ours
 * @param reference the bank's reference; the fingerprint where it gave none
 * @param booked whether it stands in the books; pending entries come again
 * @param credit whether it came in
 * @param reversal whether it takes back an earlier one
 * @param amount above zero
 * @param bookedOn the booking date, by which ledgers go
 * @param valuedOn the value date, by which lateness goes
 * @param structured references in the field made for them
 * @param remittance every other text that may name an item
 * @param payer a fingerprint of the payer's bank account
 * @param charges what banks kept on the way
 * @param origin the bank's reference of what a reversal takes back
 */
record BankEntry(
    String identity,
    String whole,
    String bankAccount,
    String reference,
    boolean booked,
    boolean credit,
    boolean reversal,
    Money amount,
    LocalDate bookedOn,
    LocalDate valuedOn,
    List<String> structured,
    List<String> remittance,
    @Nullable String payer,
    @Nullable Money charges,
    @Nullable String origin) {

  BankEntry {
    structured = List.copyOf(structured);
    remittance = List.copyOf(remittance);
  }

  /** Plus when it came in, minus when it went out. */
  Money signed() {
    return credit ? amount : amount.negated();
  }

  /** Whether it is cash of a debtor that stands in the books. */
  boolean isReceipt() {
    return booked && credit && !reversal;
  }

  /** Whether it takes cash back that a bank had given. */
  boolean isReturn() {
    return booked && !credit && reversal;
  }

  /** Whether the bank said nothing of it but amount and day. */
  boolean isBare() {
    return structured.isEmpty() && remittance.isEmpty();
  }

  /** A part of it, told elsewhere. */
  BankEntry part(int number, EntryDetails.Part part) {
    var suffix = "/" + number;
    return new BankEntry(
        identity + suffix,
        identity,
        bankAccount,
        reference + suffix,
        booked,
        credit,
        reversal,
        part.amount(),
        bookedOn,
        valuedOn,
        part.names(),
        List.of(),
        part.payer() == null ? payer : part.payer(),
        null,
        origin);
  }

  /** The same with what was told elsewhere. */
  BankEntry detailed(EntryDetails.Part part) {
    return new BankEntry(
        identity,
        whole,
        bankAccount,
        reference,
        booked,
        credit,
        reversal,
        amount,
        bookedOn,
        valuedOn,
        part.names(),
        List.of(),
        part.payer() == null ? payer : part.payer(),
        charges,
        origin);
  }
}
