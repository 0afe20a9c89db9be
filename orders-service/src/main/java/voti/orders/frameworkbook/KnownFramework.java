package voti.orders.frameworkbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkEvent;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkStanding;
import voti.values.WorkingDays;

/**
 * What is known of a framework.
 *
 * @param open whether anything may still be called off
 * @param nextDue the next day of its schedule; {@code null}: there is none
 * @param until the first day after its period
 * @param failed call-offs that were refused, the last first
 * @param version the sequence of the last event
 */
record KnownFramework(
    String framework,
    String account,
    String state,
    boolean open,
    @Nullable LocalDate nextDue,
    @Nullable LocalDate until,
    FrameworkStanding standing,
    List<Failed> failed,
    long version) {

  private static final int KEPT = 20;

  /**
   * A call-off that was refused.
   *
   * @param due the day of the schedule; {@code null}: by hand
   * @param owner who has to see to it
   */
  record Failed(
      LocalDate on, @Nullable LocalDate due, String owner, String rule, String sentence) {}

  /** After one more event; {@code null} as long as nothing is agreed. */
  static @Nullable KnownFramework after(
      @Nullable KnownFramework before, FrameworkEvent event, WorkingDays calendar, long version) {
    var standing = FrameworkStanding.next(before == null ? null : before.standing(), event);
    if (standing == null) {
      return null;
    }
    var failed = new ArrayList<>(before == null ? List.<Failed>of() : before.failed());
    if (event instanceof CallOffRefused e) {
      failed.addFirst(new Failed(e.on(), e.due(), e.owner(), e.rule(), e.sentence()));
    }
    return new KnownFramework(
        standing.framework(),
        standing.account(),
        standing.state().shown(),
        standing.state().isOpen(),
        standing.nextDue(calendar),
        standing.terms().period().until(),
        standing,
        failed.subList(0, Math.min(failed.size(), KEPT)),
        version);
  }
}
