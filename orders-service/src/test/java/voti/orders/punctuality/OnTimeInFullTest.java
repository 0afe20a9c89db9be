package voti.orders.punctuality;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.punctuality.Measured.TODAY;
import static voti.orders.punctuality.Measured.arrived;
import static voti.orders.punctuality.Measured.day;
import static voti.orders.punctuality.Measured.line;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A month by hand. Of order A both lines came on the day; of B one came in two parts, the second a
 * day late, the other on time; C was promised later than it was wanted and came as promised; of D
 * half came and the rest was closed short; E is still to come.
 */
class OnTimeInFullTest {

  private final List<MeasuredLine> month =
      List.of(
          line("A", 1, day(10), day(10), arrived(10, 5)),
          line("A", 2, day(10), day(10), arrived(9, 5)),
          line("B", 1, day(12), day(12), arrived(12, 3), arrived(13, 2)),
          line("B", 2, day(12), day(12), arrived(12, 5)),
          line("C", 1, day(14), day(18), arrived(18, 5)),
          line("D", 1, day(16), day(16), arrived(16, 2)),
          line("E", 1, TODAY, TODAY),
          line("F", 1, null, null, arrived(9, 5)));

  @Test
  void asRequestedThreeOfSixLinesAndOneOfFourOrders() {
    var figures = OnTimeInFull.of(month, line -> line.asRequested(TODAY));
    assertThat(figures.lines()).isEqualTo(6);
    assertThat(figures.linesOnTime()).isEqualTo(3);
    assertThat(figures.lineShare()).isEqualByComparingTo("0.5");
    assertThat(figures.orders()).isEqualTo(4);
    assertThat(figures.ordersOnTime()).isEqualTo(1);
    assertThat(figures.orderShare()).isEqualByComparingTo("0.25");
  }

  @Test
  void asPromisedFourOfSixLinesAndTwoOfFourOrders() {
    var figures = OnTimeInFull.of(month, line -> line.asPromised(TODAY));
    assertThat(figures.linesOnTime()).isEqualTo(4);
    assertThat(figures.lineShare()).isEqualByComparingTo("0.6667");
    assertThat(figures.ordersOnTime()).isEqualTo(2);
    assertThat(figures.orderShare()).isEqualByComparingTo("0.5");
  }

  @Test
  void eachLineSaysWhatBecameOfIt() {
    assertThat(month.stream().map(line -> line.asRequested(TODAY).word()))
        .containsExactly(
            "on-time", "on-time", "late", "on-time", "late", "short", "open", "no-day");
  }

  @Test
  void ofNothingThereIsNoShare() {
    var nothing = OnTimeInFull.of(List.of(), line -> line.asPromised(TODAY));
    assertThat(nothing.lineShare()).isNull();
    assertThat(nothing.orderShare()).isNull();
  }
}
