package voti.values;

import java.util.regex.Pattern;

/**
 * A Global Location Number: thirteen digits, the last of them the GS1 check digit (GS1 General
 * Specifications, section 7.9: weights 1 and 3 alternate, the sum is a multiple of ten).
 *
 * @param digits the thirteen digits
 */
public record Gln(String digits) {

  private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");

  /** Anything that is not thirteen digits with a right check digit is refused by name. */
  public Gln {
    if (!THIRTEEN_DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("a GLN has thirteen digits, \"" + digits + "\" has not");
    }
    var expected = checkDigit(digits);
    var found = digits.charAt(12) - '0';
    if (expected != found) {
      throw new IllegalArgumentException(
          "the check digit of GLN " + digits + " is " + found + ", it should be " + expected);
    }
  }

  /** Whether the text is a GLN with a right check digit. */
  public static boolean isValid(String text) {
    return THIRTEEN_DIGITS.matcher(text).matches() && checkDigit(text) == text.charAt(12) - '0';
  }

  private static int checkDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  @Override
  public String toString() {
    return digits;
  }
}
