package voti.gateway.console.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.Json;

/**
 * An effect as it is read: shares in percent with one decimal.
 *
 * @param rates before and since, where something was delivered
 * @param change by how many points fewer came back; {@code null}: it was not measured
 * @param finding {@code unmeasured}; {@code clear} and {@code worse}, where chance alone would
 *     seldom make so much; {@code unclear}, {@code unclearworse}
 * @param points how many, fewer or more
 */
record Measured(List<Rate> rates, @Nullable Span change, String finding, BigDecimal points) {

  /** A share between its bounds, in percent. */
  record Span(BigDecimal value, BigDecimal low, BigDecimal high) {}

  /** Delivered lines and those of them that came back, before or since. */
  record Rate(String name, String events, String of, Span share) {}

  static Measured of(Json effect) {
    var rates = new ArrayList<Rate>();
    for (var name : List.of("before", "after")) {
      if (effect.get(name) != null) {
        var rate = effect.object(name);
        rates.add(
            new Rate(
                name,
                String.valueOf(rate.text("events")),
                String.valueOf(rate.text("of")),
                span(rate, "share")));
      }
    }
    var change = effect.get("change") == null ? null : span(effect.object("change"), "difference");
    return change == null
        ? new Measured(rates, null, "unmeasured", BigDecimal.ZERO)
        : new Measured(rates, change, finding(effect.object("change")), change.value().abs());
  }

  /** By the exact bounds: a rounded one may be zero where it is not. */
  private static String finding(Json change) {
    var low = sign(change, "low");
    var high = sign(change, "high");
    if (low > 0 || high < 0) {
      return low > 0 ? "clear" : "worse";
    }
    return sign(change, "difference") < 0 ? "unclearworse" : "unclear";
  }

  private static int sign(Json of, String name) {
    return new BigDecimal(String.valueOf(of.text(name))).signum();
  }

  private static Span span(Json of, String value) {
    return new Span(percent(of, value), percent(of, "low"), percent(of, "high"));
  }

  private static BigDecimal percent(Json of, String name) {
    return new BigDecimal(String.valueOf(of.text(name)))
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_UP);
  }
}
