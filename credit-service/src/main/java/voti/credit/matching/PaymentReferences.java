package voti.credit.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import voti.credit.invoice.CreditorReference;

/**
 * How an item can be named: its ISO 11649 reference (mod 97), its number, and its Estonian
 * reference number (weights 7, 3, 1). All are made from the number, so that none is ever lost.
 */
public final class PaymentReferences {

  private PaymentReferences() {}

  /** What a payer may write to name an item of this number, in capitals without signs. */
  public static Set<String> of(String number) {
    var keys = new LinkedHashSet<String>();
    var plain = CreditorReference.plain(number);
    if (plain.isEmpty()) {
      return keys;
    }
    keys.add(CreditorReference.of(number));
    keys.add(plain);
    if (number.chars().anyMatch(Character::isDigit)) {
      keys.add(CreditorReference.estonianOf(number));
    }
    return keys;
  }

  /** Whether a reference stands the test of its check digits; blanks and signs aside. */
  public static boolean isChecked(String text) {
    var plain = CreditorReference.plain(text);
    return CreditorReference.isValid(plain) || CreditorReference.isValidEstonian(plain);
  }
}
