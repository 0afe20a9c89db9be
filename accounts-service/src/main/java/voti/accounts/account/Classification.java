package voti.accounts.account;

import java.util.regex.Pattern;

/**
 * What kind of account it is, for prices, advice and figures that are cut by it.
 *
 * @param segment the market it belongs to: a short code of small letters, digits and hyphens
 * @param accountClass {@code A}, {@code B} or {@code C} by its weight for us (ABC analysis)
 */
public record Classification(String segment, String accountClass) {

  private static final Pattern SEGMENT = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern CLASS = Pattern.compile("[ABC]");

  /** Both are codes; anything else is refused. */
  public Classification {
    if (!SEGMENT.matcher(segment).matches()) {
      throw new IllegalArgumentException(
          "a segment is a code of up to 40 small letters, digits and hyphens, \""
              + segment
              + "\" is not");
    }
    if (!CLASS.matcher(accountClass).matches()) {
      throw new IllegalArgumentException(
          "the class of an account is A, B or C, \"" + accountClass + "\" is not");
    }
  }
}
