package voti.orders.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkEvent.CallOffFollowed;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.framework.FrameworkEvent.FrameworkEnded;
import voti.orders.framework.FrameworkEvent.FrameworkExpired;
import voti.orders.framework.FrameworkEvent.FrameworkRefused;
import voti.orders.framework.FrameworkEvent.FrameworkResumed;
import voti.orders.framework.FrameworkEvent.FrameworkSuspended;
import voti.values.WorkingDays;

/**
 * How a framework stands.
 *
 * @param callOffs every order that was called off
 * @param doneUntil the last day of the schedule that was called off, refused or passed over; {@code
 *     null}: none
 */
public record FrameworkStanding(
    String framework,
    String account,
    FrameworkTerms terms,
    FrameworkState state,
    List<KnownCallOff> callOffs,
    @Nullable LocalDate doneUntil) {

  /** The list is copied. */
  public FrameworkStanding {
    callOffs = List.copyOf(callOffs);
  }

  /** After one more event; {@code null} as long as nothing is agreed. */
  public static @Nullable FrameworkStanding next(
      @Nullable FrameworkStanding before, FrameworkEvent event) {
    if (event instanceof FrameworkAgreed e) {
      return new FrameworkStanding(
          e.framework(), e.account(), e.terms(), FrameworkState.ACTIVE, List.of(), null);
    }
    return before == null ? null : before.after(event);
  }

  private FrameworkStanding after(FrameworkEvent event) {
    return switch (event) {
      case FrameworkCalledOff e -> calledOff(e);
      case CallOffFollowed e -> followed(e);
      case CallOffRefused e -> done(e.due());
      case FrameworkSuspended _ -> in(FrameworkState.SUSPENDED);
      case FrameworkResumed e -> in(FrameworkState.ACTIVE).done(e.on().minusDays(1));
      case FrameworkEnded _ -> in(FrameworkState.ENDED);
      case FrameworkExpired _ -> in(FrameworkState.EXPIRED);
      case FrameworkRefused _, FrameworkAgreed _ -> this;
    };
  }

  /** Line by line. */
  public List<LineLedger> ledger() {
    return terms.lines().stream().map(this::ledger).toList();
  }

  LineLedger ledger(FrameworkLine line) {
    return LineLedger.of(terms, line, callOffs);
  }

  Optional<KnownCallOff> callOff(String order) {
    return callOffs.stream().filter(one -> one.order().equals(order)).findFirst();
  }

  /**
   * The next day on which the schedule calls off.
   *
   * @return {@code null} when it does not any more, there is none, or nothing is left for it
   */
  public @Nullable LocalDate nextDue(WorkingDays calendar) {
    var schedule = terms.schedule();
    if (schedule == null || state != FrameworkState.ACTIVE || !isAnythingLeft()) {
      return null;
    }
    var first = terms.on().isAfter(terms.period().from()) ? terms.on() : terms.period().from();
    var from = doneUntil == null || doneUntil.isBefore(first) ? first : doneUntil.plusDays(1);
    return schedule.onOrAfter(from, terms.period(), calendar);
  }

  private boolean isAnythingLeft() {
    return terms.lines().stream()
        .filter(line -> line.perCallOff() != null)
        .anyMatch(line -> ledger(line).remaining().isPositive());
  }

  boolean isDone(LocalDate due) {
    return doneUntil != null && !due.isAfter(doneUntil);
  }

  private FrameworkStanding calledOff(FrameworkCalledOff event) {
    var more = new ArrayList<>(callOffs);
    more.add(
        new KnownCallOff(
            event.order(), event.orderNumber(), event.on(), event.due(), event.called()));
    return new FrameworkStanding(framework, account, terms, state, more, doneUntil)
        .done(event.due());
  }

  private FrameworkStanding followed(CallOffFollowed event) {
    var now =
        callOffs.stream()
            .map(one -> one.order().equals(event.order()) ? one.with(event.called()) : one)
            .toList();
    return new FrameworkStanding(framework, account, terms, state, now, doneUntil);
  }

  private FrameworkStanding in(FrameworkState next) {
    return new FrameworkStanding(framework, account, terms, next, callOffs, doneUntil);
  }

  private FrameworkStanding done(@Nullable LocalDate due) {
    return due == null || isDone(due)
        ? this
        : new FrameworkStanding(framework, account, terms, state, callOffs, due);
  }
}
