package voti.values;

/**
 * The check digit of GS1 keys (GS1 General Specifications, section 7.9): counted from the check
 * digit to the left, digits weigh 3 and 1 by turns, and with the check digit the sum is a multiple
 * of ten.
 */
final class CheckDigit {

  private CheckDigit() {}

  /** The last digit that these digits should have; the one they have does not count. */
  static int expected(String digits) {
    var sum = 0;
    for (var i = digits.length() - 2; i >= 0; i--) {
      var weight = (digits.length() - 2 - i) % 2 == 0 ? 3 : 1;
      sum += (digits.charAt(i) - '0') * weight;
    }
    return (10 - sum % 10) % 10;
  }

  /** The last digit they have. */
  static int found(String digits) {
    return digits.charAt(digits.length() - 1) - '0';
  }

  static boolean isRight(String digits) {
    return expected(digits) == found(digits);
  }
}
