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
    if (!CheckDigit.isRight(digits)) {
      throw new IllegalArgumentException(
          "the check digit of GLN %s is %d, it should be %d"
              .formatted(digits, CheckDigit.found(digits), CheckDigit.expected(digits)));
    }
  }

  /** The GLN that begins with these twelve digits. */
  public static Gln beginning(String twelve) {
    return new Gln(twelve + CheckDigit.expected(twelve + "0"));
  }

  /** Whether the text is a GLN with a right check digit. */
  public static boolean isValid(String text) {
    return THIRTEEN_DIGITS.matcher(text).matches() && CheckDigit.isRight(text);
  }

  @Override
  public String toString() {
    return digits;
  }
}
