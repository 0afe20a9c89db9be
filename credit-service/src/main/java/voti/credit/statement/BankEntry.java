package voti.credit.statement;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * One amount of a bank statement.
 *
 * @param identity what makes it the same entry in another statement
 * @param reference the bank's reference; the fingerprint where it gave none
 * @param booked whether it stands in the books; pending entries come again
 * @param credit whether it came in
 * @param reversal whether it takes back an earlier one
 * @param amount above zero
 * @param bookedOn the booking date, by which ledgers go
 * @param valuedOn the value date, by which lateness goes
 * @param remittance every text that may name an invoice, structured references first
 */
record BankEntry(
    String identity,
    String reference,
    boolean booked,
    boolean credit,
    boolean reversal,
    Money amount,
    LocalDate bookedOn,
    LocalDate valuedOn,
    List<String> remittance) {

  BankEntry {
    remittance = List.copyOf(remittance);
  }

  /** Plus when it came in, minus when it went out. */
  Money signed() {
    return credit ? amount : amount.negated();
  }
}
