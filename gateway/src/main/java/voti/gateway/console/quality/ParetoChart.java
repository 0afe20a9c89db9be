package voti.gateway.console.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import voti.gateway.console.Json;

/**
 * Causes as bars of their share with the line of what they sum to, in a box of 100 by 50.
 *
 * @param bars one per cause, in the table's order
 * @param line the corners of the cumulative line
 */
record ParetoChart(List<Bar> bars, String line) {

  private static final BigDecimal WIDTH = new BigDecimal(100);
  private static final BigDecimal HEIGHT = new BigDecimal(50);

  /** A bar: where it begins, and how large it is. */
  record Bar(String x, String y, String width, String height) {}

  private record Point(String x, String y) {}

  static ParetoChart of(Json pareto) {
    var rows = pareto.items();
    var bars = new ArrayList<Bar>();
    var points = new ArrayList<Point>();
    var step =
        rows.isEmpty()
            ? WIDTH
            : WIDTH.divide(BigDecimal.valueOf(rows.size()), 4, RoundingMode.HALF_UP);
    for (var at = 0; at < rows.size(); at++) {
      var height = height(rows.get(at), "share");
      var left = step.multiply(BigDecimal.valueOf(at));
      bars.add(
          new Bar(
              shown(left.add(step.multiply(new BigDecimal("0.1")))),
              shown(HEIGHT.subtract(height)),
              shown(step.multiply(new BigDecimal("0.8"))),
              shown(height)));
      points.add(
          new Point(
              shown(left.add(step.multiply(new BigDecimal("0.5")))),
              shown(HEIGHT.subtract(height(rows.get(at), "cumulative")))));
    }
    return new ParetoChart(
        bars,
        points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")));
  }

  private static BigDecimal height(Json row, String share) {
    var percent = new BigDecimal(Objects.requireNonNullElse(row.text(share), "0"));
    return percent.multiply(HEIGHT).divide(WIDTH, 4, RoundingMode.HALF_UP);
  }

  private static String shown(BigDecimal figure) {
    return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
