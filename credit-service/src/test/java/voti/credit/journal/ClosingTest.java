package voti.credit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.period.AccountingPeriodEvent.PeriodClosed;
import voti.credit.period.AccountingPeriodEvent.PeriodReopened;

/** What comes late is posted in the next open period, in whatever order things are read. */
class ClosingTest {

  private static final YearMonth JANUARY = YearMonth.parse("2010-01");
  private static final YearMonth FEBRUARY = YearMonth.parse("2010-02");

  private record Heard(Object event, long place, Instant at) {}

  private static Instant hour(int hour) {
    return JournalViews.START.plusSeconds(3600L * hour);
  }

  private static PeriodClosed closed(YearMonth month, int ordinal, Instant until) {
    return new PeriodClosed(
        "apd-00-1", month, ordinal, until, 0, List.of(), "hash", "emp-00-1", "Over");
  }

  private static PeriodReopened reopened(YearMonth month, int ordinal) {
    return new PeriodReopened("apd-00-1", month, ordinal, "emp-00-2", "Audit");
  }

  private static CreditAccountEvent item(Life life, String name, String on) {
    var day = LocalDate.parse(on);
    return new CreditAccountEvent.ItemBooked(
        Life.ID,
        Life.ACCOUNT,
        new ItemFacts(name, ItemKind.FEE, name, Life.sek("10.00"), day, day),
        "As stated.",
        life.standing());
  }

  /** January is closed, February too; then January is opened again. */
  private static List<Heard> story(Life life) {
    life.limit("1.00");
    return List.of(
        new Heard(item(life, "in-time", "2010-01-15"), 1, hour(1)),
        new Heard(closed(JANUARY, 1, hour(2)), 2, hour(2)),
        new Heard(item(life, "late", "2010-01-16"), 3, hour(3)),
        new Heard(closed(FEBRUARY, 1, hour(4)), 4, hour(4)),
        new Heard(item(life, "later", "2010-01-17"), 5, hour(5)),
        new Heard(item(life, "of-march", "2010-03-17"), 6, hour(5)),
        new Heard(reopened(JANUARY, 1), 7, hour(6)),
        new Heard(item(life, "again", "2010-01-18"), 8, hour(7)));
  }

  private static List<String> periods(JournalViews views) {
    return views.entries().stream()
        .map(entry -> entry.number() + " " + entry.period() + " " + entry.posted())
        .toList();
  }

  private static final List<String> EXPECTED =
      List.of(
          "in-time 2010-01 2010-01-15",
          "late 2010-02 2010-02-01",
          "later 2010-03 2010-03-01",
          "of-march 2010-03 2010-03-17",
          "again 2010-01 2010-01-18");

  @Example
  void aLateEntryKeepsItsDayAndGoesToTheNextOpenPeriod() {
    try (var life = new Life();
        var views = new JournalViews()) {
      story(life).forEach(heard -> views.hearAt(heard.event(), heard.place(), heard.at()));
      assertThat(periods(views)).isEqualTo(EXPECTED);
      assertThat(views.entries().get(1).booked()).isEqualTo("2010-01-16");
      assertThat(views.entries().get(1).late()).isTrue();
    }
  }

  /** Periods and debtors are in logs of their own, and either may be read ahead. */
  @Property(tries = 40)
  void inWhateverOrderTheLogsAreReadItIsTheSame(@ForAll long seed) {
    try (var life = new Life();
        var views = new JournalViews()) {
      var story = new ArrayList<>(story(life));
      var periods = new ArrayList<>(story);
      periods.removeIf(heard -> heard.event() instanceof CreditAccountEvent);
      var items = new ArrayList<>(story);
      items.removeAll(periods);
      var random = new Random(seed);
      while (!periods.isEmpty() || !items.isEmpty()) {
        var from =
            items.isEmpty() || (!periods.isEmpty() && random.nextBoolean()) ? periods : items;
        var next = from.removeFirst();
        views.hearAt(next.event(), next.place(), next.at());
      }
      assertThat(periods(views)).isEqualTo(EXPECTED);
    }
  }
}
