package voti.orders.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.framework.Agreed.PERIOD;
import static voti.orders.framework.Agreed.WEEKENDS;
import static voti.orders.framework.Agreed.agree;
import static voti.orders.framework.Agreed.byHand;
import static voti.orders.framework.Agreed.due;
import static voti.orders.framework.Agreed.now;
import static voti.orders.framework.Agreed.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.values.decision.Actor;

/** Whatever is called off, given back and due, in whatever order. */
class FrameworkLawsTest {

  private static final Actor SOMEBODY = Actor.automation("law");

  /**
   * Something that happens.
   *
   * @param what 0 and 1 by hand, 2 a day of the schedule, 3 an order changes
   * @param amount litres
   * @param which day or order
   */
  record Step(int what, int amount, int which) {}

  @Property(tries = 300)
  void whatIsKeptIsNeverMoreThanAgreedAndTolerated(@ForAll("steps") List<Step> steps) {
    var now = agreed();
    for (var step : steps) {
      now = after(now, step);
      var ledger = now.ledger().getFirst();
      assertThat(ledger.kept().isMoreThan(ledger.most())).isFalse();
      assertThat(ledger.givenBack().amount().signum()).isNotNegative();
      assertThat(ledger.remaining().amount().signum()).isNotNegative();
      assertThat(ledger.calledOff().minus(ledger.givenBack())).isEqualTo(ledger.kept());
    }
  }

  @Property(tries = 200)
  void anOrderThatIsUndoneLeavesNoTrace(@ForAll("steps") List<Step> steps) {
    var before = agreed();
    for (var step : steps) {
      before = after(before, step);
    }
    var called = apply(before, byHand("ord-undone", LocalDate.of(2010, 3, 1), paint(3)));
    var undone = apply(called, now("ord-undone", 0, 0));
    var ledger = undone.ledger().getFirst();
    assertThat(ledger.kept()).isEqualTo(before.ledger().getFirst().kept());
    assertThat(ledger.remaining()).isEqualTo(before.ledger().getFirst().remaining());
    assertThat(undone.nextDue(WEEKENDS)).isEqualTo(before.nextDue(WEEKENDS));
  }

  @Property(tries = 200)
  void oneDayOfTheScheduleIsOneOrderAtMost(@ForAll("steps") List<Step> steps) {
    var now = agreed();
    var days = new ArrayList<LocalDate>();
    for (var step : steps) {
      for (var twice = 0; twice < 2; twice++) {
        for (var event : CallingOff.callOff(now, due(day(step), paint(20)), SOMEBODY)) {
          if (event instanceof FrameworkCalledOff called) {
            days.add(Objects.requireNonNull(called.due()));
          }
          now = Objects.requireNonNull(FrameworkStanding.next(now, event));
        }
      }
    }
    assertThat(new HashSet<>(days)).hasSameSizeAs(days);
  }

  @Property(tries = 300)
  void theNextDayOfAScheduleIsAWorkingDayOfThePeriodAndNoneIsLeftOut(
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll boolean weekly,
      @ForAll @IntRange(min = 0, max = 149) int from) {
    var schedule =
        weekly
            ? new Schedule(Schedule.Every.WEEK, 1 + day % 7, null)
            : new Schedule(Schedule.Every.MONTH, day, null);
    var start = PERIOD.from().plusDays(from);
    var next = schedule.onOrAfter(start, PERIOD, WEEKENDS);
    if (next != null) {
      assertThat(WEEKENDS.isRestDay(next)).isFalse();
      assertThat(PERIOD.contains(next)).isTrue();
      assertThat(next).isAfterOrEqualTo(start);
      for (var between = start; between.isBefore(next); between = between.plusDays(1)) {
        assertThat(schedule.onOrAfter(between, PERIOD, WEEKENDS)).isEqualTo(next);
      }
    }
  }

  private static FrameworkStanding agreed() {
    return Objects.requireNonNull(FrameworkStanding.next(null, Agreement.agree(agree(), SOMEBODY)));
  }

  private static FrameworkStanding after(FrameworkStanding now, Step step) {
    return switch (step.what()) {
      case 0, 1 ->
          apply(
              now,
              byHand(
                  "ord-" + now.callOffs().size(), LocalDate.of(2010, 3, 1), paint(step.amount())));
      case 2 -> apply(now, due(day(step), paint(20)));
      default -> {
        var known = some(now, step.which());
        var of = known == null ? 0 : known.lines().getFirst().now().amount().intValueExact();
        yield known == null ? now : apply(now, now(known.order(), Math.min(of, step.amount()), 0));
      }
    };
  }

  private static @Nullable KnownCallOff some(FrameworkStanding now, int which) {
    return now.callOffs().isEmpty() ? null : now.callOffs().get(which % now.callOffs().size());
  }

  private static LocalDate day(Step step) {
    return LocalDate.of(2010, 2 + step.which() % 5, 1);
  }

  private static FrameworkStanding apply(FrameworkStanding now, Object command) {
    var events =
        command instanceof FrameworkCommand.CallOff callOff
            ? CallingOff.callOff(now, callOff, SOMEBODY)
            : CallingOff.follow(now, (FrameworkCommand.FollowCallOff) command);
    @Nullable FrameworkStanding next = now;
    for (var event : events) {
      next = FrameworkStanding.next(next, event);
    }
    return Objects.requireNonNull(next);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 60),
            Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }
}
