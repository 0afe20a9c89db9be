package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Exposure;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Standing;
import voti.values.Money;

/** At any instant of the past the figures are what its events say, whatever came later. */
class ThePastCanBeAskedTest {

  private static final int MOVES = 30;

  @Property(tries = 150)
  void everyInstantAnswersAsItDidThen(@ForAll long seed) {
    try (var life = new RandomLife(seed)) {
      var answered = new ArrayList<Standing>();
      for (var i = 0; i < MOVES; i++) {
        life.move();
        answered.add(life.life.standing());
      }
      var events = life.events();
      for (var then : answered) {
        var last = lastWith(events, then);
        assertThat(exposureOf(events.subList(0, last + 1))).isEqualTo(then.exposure());
      }
    }
  }

  /** Cash that is valued later does not settle earlier; what is issued later was not open yet. */
  @Property(tries = 40)
  void anItemIsOpenOnADayByWhatWasBookedAndValuedByThen(@ForAll long seed) {
    try (var life = new RandomLife(seed);
        var views = new Views()) {
      for (var i = 0; i < MOVES; i++) {
        life.move();
      }
      views.replay(life.events());
      for (var item : views.items()) {
        assertThat(item.openAt(Life.DAY.minusDays(1)))
            .isEqualTo(Money.zero(item.amount().currency()));
        assertThat(item.openAt(LocalDate.MAX)).isEqualTo(item.open());
      }
    }
  }

  private static int lastWith(List<CreditAccountEvent> events, Standing standing) {
    for (var i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).standing().equals(standing)) {
        return i;
      }
    }
    throw new AssertionError("no event says " + standing);
  }

  /** From the amounts of the events alone, not from the standing they carry. */
  private static Exposure exposureOf(List<CreditAccountEvent> events) {
    var sum = new Components();
    events.forEach(sum::add);
    return sum.exposure();
  }
}
