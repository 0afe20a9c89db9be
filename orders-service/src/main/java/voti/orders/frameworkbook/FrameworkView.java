package voti.orders.frameworkbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkLine;
import voti.orders.framework.KnownCallOff;
import voti.orders.framework.LineLedger;
import voti.orders.framework.Schedule;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.WorkingDays;

/**
 * A framework as people look at it.
 *
 * @param until the first day after its period
 * @param value of all that is agreed, without VAT, at the prices of its day
 * @param schedule of a standing order; {@code null}: none
 * @param next the next days of its schedule, five at most
 * @param failed call-offs that were refused, the last first
 */
record FrameworkView(
    String framework,
    String account,
    String number,
    String currency,
    String state,
    LocalDate on,
    LocalDate from,
    @Nullable LocalDate until,
    String pricing,
    Percentage over,
    Percentage under,
    Money value,
    @Nullable Schedule schedule,
    List<LocalDate> next,
    List<LineView> lines,
    List<KnownCallOff> callOffs,
    List<KnownFramework.Failed> failed,
    long version) {

  private static final int DAYS = 5;

  /**
   * A line with its ledger.
   *
   * @param perCallOff how much the schedule calls off; {@code null}: it leaves it out
   * @param price of a unit on the day it was agreed, before the discount
   * @param least how much has to be called off by the end
   */
  record LineView(
      int line,
      String product,
      String sku,
      String name,
      @Nullable Quantity perCallOff,
      Money price,
      Percentage discount,
      Quantity least,
      LineLedger ledger) {}

  static FrameworkView of(KnownFramework known, WorkingDays calendar) {
    var standing = known.standing();
    var terms = standing.terms();
    var ledgers = standing.ledger();
    var lines = new ArrayList<LineView>();
    for (var line : terms.lines()) {
      lines.add(line(line, terms.least(line), ledgers.get(lines.size())));
    }
    return new FrameworkView(
        known.framework(),
        known.account(),
        terms.number(),
        terms.currency(),
        known.state(),
        terms.on(),
        terms.period().from(),
        terms.period().until(),
        terms.pricing().word(),
        terms.over(),
        terms.under(),
        terms.value(),
        terms.schedule(),
        next(known, calendar),
        lines,
        standing.callOffs(),
        known.failed(),
        known.version());
  }

  private static LineView line(FrameworkLine agreed, Quantity least, LineLedger ledger) {
    var line = agreed.line();
    return new LineView(
        line.line(),
        line.product(),
        line.sku(),
        line.name(),
        agreed.perCallOff(),
        line.listPrice(),
        line.discount(),
        least,
        ledger);
  }

  private static List<LocalDate> next(KnownFramework known, WorkingDays calendar) {
    var terms = known.standing().terms();
    var schedule = terms.schedule();
    var days = new ArrayList<LocalDate>();
    for (var day = known.nextDue();
        schedule != null && day != null && days.size() < DAYS;
        day = schedule.onOrAfter(day.plusDays(1), terms.period(), calendar)) {
      days.add(day);
    }
    return days;
  }
}
