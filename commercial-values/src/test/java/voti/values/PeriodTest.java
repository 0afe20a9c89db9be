package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);

  @Test
  void theFirstDayIsInsideTheLastIsNot() {
    var february = Period.month(YearMonth.of(2010, 2));
    assertThat(february.contains(LocalDate.of(2010, 1, 31))).isFalse();
    assertThat(february.contains(LocalDate.of(2010, 2, 1))).isTrue();
    assertThat(february.contains(LocalDate.of(2010, 2, 28))).isTrue();
    assertThat(february.contains(LocalDate.of(2010, 3, 1))).isFalse();
  }

  @Test
  void aPeriodMayHaveNoEnd() {
    assertThat(new Period(DAY, null).contains(LocalDate.MAX)).isTrue();
    assertThat(new Period(DAY, null).contains(DAY.minusDays(1))).isFalse();
  }

  @Test
  void anEmptyPeriodHoldsNoDayAndABackwardOneIsRefused() {
    assertThat(new Period(DAY, DAY).contains(DAY)).isFalse();
    assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
        .hasMessage("the period ends on 2010-01-17, before 2010-01-18");
  }

  @Property
  void neighboursShareNoDayAndLeaveNone(
      @ForAll @IntRange(max = 400) int first,
      @ForAll @IntRange(max = 400) int second,
      @ForAll @IntRange(max = 800) int day) {
    var middle = DAY.plusDays(first);
    var end = middle.plusDays(second);
    var asked = DAY.plusDays(day);
    var inside = new Period(DAY, middle).contains(asked) ^ new Period(middle, end).contains(asked);
    assertThat(inside).isEqualTo(new Period(DAY, end).contains(asked));
  }
}
