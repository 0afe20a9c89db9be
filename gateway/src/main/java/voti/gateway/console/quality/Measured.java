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
 * @param clear whether chance alone would seldom make so much
 */
record Measured(List<Rate> rates, @Nullable Span change, boolean clear) {

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
    var change =
        effect.get("change") == null ? null : span(effect.object("change"), "difference");
    return new Measured(
        rates, change, change != null && change.low().signum() * change.high().signum() > 0);
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
