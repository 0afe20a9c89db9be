package voti.credit.invoice;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Structured references that a payer can cite: ISO 11649 ({@code RF}, two check digits by ISO 7064
 * MOD 97-10, up to 21 letters and digits) and the Estonian reference number (weights 7, 3, 1 from
 * the right; the check digit fills up to ten). Both are made from an invoice's number.
 */
public final class CreditorReference {

  private static final Pattern RF = Pattern.compile("RF\\d{2}[0-9A-Z]{1,21}");
  private static final Pattern DIGITS = Pattern.compile("\\d{2,20}");
  private static final BigInteger MOD = BigInteger.valueOf(97);
  private static final int[] WEIGHTS = {7, 3, 1};

  private CreditorReference() {}

  /** The ISO 11649 reference of an invoice number: {@code RF…} over its letters and digits. */
  public static String of(String number) {
    var body = plain(number);
    var check = 98 - remainder(body + "RF00");
    return "RF" + String.format(Locale.ROOT, "%02d", check) + body;
  }

  /** Whether the text, blanks aside, is an ISO 11649 reference with right check digits. */
  public static boolean isValid(String text) {
    var plain = plain(text);
    return RF.matcher(plain).matches()
        && remainder(plain.substring(4) + plain.substring(0, 4)) == 1;
  }

  /**
   * The Estonian reference number of an invoice number: its digits, letters as the ISO standard
   * counts them (A is 10), and the 7-3-1 check digit. So numbers that differ in a letter differ.
   */
  public static String estonianOf(String number) {
    var digits = digits(plain(number));
    return digits + checkDigit(digits);
  }

  /** Whether the text is an Estonian reference number with a right check digit. */
  public static boolean isValidEstonian(String text) {
    return DIGITS.matcher(text).matches()
        && checkDigit(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1) - '0';
  }

  /** Letters and digits in capitals: how references are compared. */
  public static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
  }

  private static int checkDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * WEIGHTS[i % 3];
    }
    return (10 - sum % 10) % 10;
  }

  private static int remainder(String text) {
    return new BigInteger(digits(text)).mod(MOD).intValue();
  }

  private static String digits(String plain) {
    var number = new StringBuilder();
    plain.chars().forEach(c -> number.append(c <= '9' ? c - '0' : c - 'A' + 10));
    return number.toString();
  }
}
