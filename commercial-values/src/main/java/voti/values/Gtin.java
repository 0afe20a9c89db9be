package voti.values;

import java.util.regex.Pattern;

/**
 * A Global Trade Item Number: 8, 12, 13 or 14 digits, the last of them the GS1 check digit (GS1
 * General Specifications, section 7.9). The same article may be written with leading zeros, so
 * numbers are equal when they are equal in fourteen digits.
 *
 * @param digits as they are written
 */
public record Gtin(String digits) {

  private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\d{12,14}");
  private static final int LONGEST = 14;

  /** Anything else, or a wrong check digit, is refused by name. */
  public Gtin {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "a GTIN has 8, 12, 13 or 14 digits, \"" + digits + "\" has not");
    }
    if (!CheckDigit.isRight(digits)) {
      throw new IllegalArgumentException(
          "the check digit of GTIN %s is %d, it should be %d"
              .formatted(digits, CheckDigit.found(digits), CheckDigit.expected(digits)));
    }
  }

  /** Whether the text is a GTIN with a right check digit. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches() && CheckDigit.isRight(text);
  }

  /** The fourteen digits by which articles are told apart. */
  public String padded() {
    return "0".repeat(LONGEST - digits.length()) + digits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gtin that && padded().equals(that.padded());
  }

  @Override
  public int hashCode() {
    return padded().hashCode();
  }

  @Override
  public String toString() {
    return digits;
  }
}
