package voti.orders.punctuality;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.punctuality.Measured.TODAY;
import static voti.orders.punctuality.Measured.arrived;
import static voti.orders.punctuality.Measured.day;
import static voti.orders.punctuality.Measured.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the share whatever came when. */
class OnTimeLawsTest {

  private static final BigDecimal NONE = BigDecimal.ZERO;

  @Property(tries = 300)
  void itIsBetweenNothingAndAll(@ForAll("lines") List<MeasuredLine> lines) {
    for (var figures : List.of(requested(lines), promised(lines))) {
      assertThat(share(figures.lineShare())).isBetween(NONE, BigDecimal.ONE);
      assertThat(share(figures.orderShare())).isBetween(NONE, BigDecimal.ONE);
      assertThat(figures.linesOnTime()).isLessThanOrEqualTo(figures.lines());
      assertThat(figures.orders()).isLessThanOrEqualTo(figures.lines());
    }
  }

  @Property(tries = 300)
  void deliveringEarlierNeverLowersIt(@ForAll("lines") List<MeasuredLine> lines) {
    var earlier =
        changed(lines, arrival -> new Arrival(arrival.on().minusDays(2), arrival.quantity()));
    neverLower(promised(lines), promised(earlier));
    neverLower(requested(lines), requested(earlier));
  }

  @Property(tries = 300)
  void promisingEarlierNeverRaisesIt(@ForAll("lines") List<MeasuredLine> lines) {
    var bold =
        lines.stream()
            .map(
                line ->
                    line(
                        line.order(),
                        line.line(),
                        line.requested(),
                        Objects.requireNonNull(line.promised()).minusDays(3),
                        line.arrivals().toArray(Arrival[]::new)))
            .toList();
    assertThat(promised(bold).linesOnTime()).isLessThanOrEqualTo(promised(lines).linesOnTime());
  }

  /** The second half of each delivery comes some days after the first. */
  @Property(tries = 300)
  void splittingDeliveriesNeverRaisesIt(@ForAll("lines") List<MeasuredLine> lines) {
    var split =
        lines.stream()
            .map(
                line ->
                    line(
                        line.order(),
                        line.line(),
                        line.requested(),
                        line.promised(),
                        line.arrivals().stream()
                            .flatMap(one -> halves(one).stream())
                            .toArray(Arrival[]::new)))
            .toList();
    neverLower(promised(split), promised(lines));
    neverLower(requested(split), requested(lines));
  }

  /** Days of all lines are over, so that both sides have one denominator. */
  private static void neverLower(OnTimeInFull before, OnTimeInFull after) {
    assertThat(share(after.lineShare())).isGreaterThanOrEqualTo(share(before.lineShare()));
    assertThat(share(after.orderShare())).isGreaterThanOrEqualTo(share(before.orderShare()));
  }

  private static List<Arrival> halves(Arrival one) {
    var pieces = one.quantity().amount().intValueExact();
    var on = one.on().getDayOfMonth();
    return List.of(arrived(on, pieces / 2), arrived(on + 3, pieces - pieces / 2));
  }

  private static List<MeasuredLine> changed(
      List<MeasuredLine> lines, UnaryOperator<Arrival> change) {
    return lines.stream()
        .map(
            line ->
                line(
                    line.order(),
                    line.line(),
                    line.requested(),
                    line.promised(),
                    line.arrivals().stream().map(change).toArray(Arrival[]::new)))
        .toList();
  }

  private static OnTimeInFull requested(List<MeasuredLine> lines) {
    return OnTimeInFull.of(lines, line -> line.asRequested(TODAY));
  }

  private static OnTimeInFull promised(List<MeasuredLine> lines) {
    return OnTimeInFull.of(lines, line -> line.asPromised(TODAY));
  }

  private static BigDecimal share(@Nullable BigDecimal share) {
    return share == null ? NONE : share;
  }

  @Provide
  Arbitrary<List<MeasuredLine>> lines() {
    var arrivals =
        Combinators.combine(
                Arbitraries.integers().between(5, 20), Arbitraries.integers().between(1, 5))
            .as(Measured::arrived)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of("A", "B", "C"),
            Arbitraries.integers().between(5, 20),
            Arbitraries.integers().between(0, 1),
            arrivals)
        .as((order, wanted, slack, came) -> measured(order, wanted, slack, came))
        .list()
        .ofMaxSize(8);
  }

  private static MeasuredLine measured(
      String order, int wanted, int slack, List<Arrival> arrivals) {
    return line(
        order,
        1,
        day(wanted),
        day(wanted + slack),
        new ArrayList<>(arrivals).toArray(Arrival[]::new));
  }
}
