package voti.credit.matching;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What is known of a payment.
 *
 * @param cash what is to be matched, above zero
 * @param valued the value date, by which discount days are counted
 * @param structured references in the field made for them, in capitals without signs
 * @param words what else may name an item, in capitals without signs
 * @param payersAccounts debtors whom the payer's bank account paid for before
 * @param charges what banks kept on the way, where the statement says so
 * @param booked the booking day, at whose rate it is carried
 */
public record Payment(
    Money cash,
    LocalDate valued,
    Set<String> structured,
    Set<String> words,
    Set<String> payersAccounts,
    @Nullable Money charges,
    LocalDate booked) {

  /** Sets are copied. */
  public Payment {
    structured = Set.copyOf(structured);
    words = Set.copyOf(words);
    payersAccounts = Set.copyOf(payersAccounts);
  }

  /** Cash that says nothing but its amount and day. */
  public static Payment of(Money cash, LocalDate valued) {
    return new Payment(cash, valued, Set.of(), Set.of(), Set.of(), null, valued);
  }

  public Payment naming(Set<String> structuredOnes, Set<String> others) {
    return new Payment(cash, valued, structuredOnes, others, payersAccounts, charges, booked);
  }

  public Payment from(Set<String> accounts) {
    return new Payment(cash, valued, structured, words, accounts, charges, booked);
  }

  public Payment charged(@Nullable Money byBanks) {
    return new Payment(cash, valued, structured, words, payersAccounts, byBanks, booked);
  }

  public Payment bookedOn(LocalDate day) {
    return new Payment(cash, valued, structured, words, payersAccounts, charges, day);
  }
}
