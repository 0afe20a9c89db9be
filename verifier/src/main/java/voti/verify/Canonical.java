package voti.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The canonical form of a JSON value: RFC 8785 (JSON Canonicalization Scheme). */
public final class Canonical {

  private Canonical() {}

  /**
   * The canonical form of a JSON document.
   *
   * @throws IllegalArgumentException when it is not JSON
   */
  public static String of(String document) {
    return write(Json.read(document));
  }

  /** The canonical form of what {@link Json} read. */
  public static String write(@Nullable Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Boolean truth -> out.append(truth);
      case Number number -> out.append(number(number.doubleValue()));
      case String text -> JsonText.write(text, out);
      case List<?> items -> array(items, out);
      case Map<?, ?> members -> object(members, out);
      default -> throw new IllegalArgumentException("not of JSON: " + value.getClass());
    }
  }

  private static void array(List<?> items, StringBuilder out) {
    out.append('[');
    for (var i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ",");
      write(items.get(i), out);
    }
    out.append(']');
  }

  /** Members by the UTF-16 code units of their names, which is how Java compares texts. */
  private static void object(Map<?, ?> members, StringBuilder out) {
    var sorted = new TreeMap<String, @Nullable Object>();
    members.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    var separator = "";
    for (var member : sorted.entrySet()) {
      out.append(separator);
      JsonText.write(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  /** As ECMAScript writes a number: the fewest digits that mean the same double. */
  static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("JSON has no " + number);
    }
    if (number == 0) {
      return "0";
    }
    var shortest = shortest(Math.abs(number)).stripTrailingZeros();
    var digits = shortest.unscaledValue().toString();
    return (number < 0 ? "-" : "") + placed(digits, digits.length() - shortest.scale());
  }

  /** Java writes two digits where one would do: 4.9E-324 is the nearest two, 5e-324 is enough. */
  private static BigDecimal shortest(double number) {
    var written = new BigDecimal(Double.toString(number));
    var one = written.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return one.doubleValue() == number ? one : written;
  }

  /**
   * @param point how many digits stand before the decimal point
   */
  private static String placed(String digits, int point) {
    var count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    var exponent = point - 1;
    return digits.charAt(0)
        + (count == 1 ? "" : "." + digits.substring(1))
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }
}
