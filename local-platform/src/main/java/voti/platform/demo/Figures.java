package voti.platform.demo;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Figures as the platform computed them, shown with two decimals and thousands separators. */
final class Figures {

  private Figures() {}

  /** {@code 5,805.00} of {@code {"amount":"5805.00","currency":"SEK"}}. */
  static String money(JsonNode money) {
    return money.isMissingNode() || money.isNull()
        ? "none"
        : grouped(money.path("amount").asString());
  }

  static String grouped(String decimal) {
    return String.format(Locale.ROOT, "%,.2f", new BigDecimal(decimal));
  }

  /** The computed figure, when it is the one the story tells of. */
  static String check(String what, String computed, String told) {
    if (!computed.equals(told)) {
      throw new StoryFailed(what + " should be " + told + ", the platform computed " + computed);
    }
    return computed;
  }

  static String check(String what, JsonNode money, String told) {
    return check(what, money(money), told);
  }

  /**
   * What belongs to a key in a list of pairs, or a node that is missing.
   *
   * @param found of each that is looked at
   */
  static JsonNode of(
      JsonNode all, String key, String wanted, java.util.function.UnaryOperator<JsonNode> found) {
    for (var one : all) {
      if (wanted.equals(found.apply(one).path(key).asString(""))) {
        return found.apply(one);
      }
    }
    return all.path("none");
  }
}
