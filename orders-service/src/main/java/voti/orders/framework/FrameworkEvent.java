package voti.orders.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Buyer;
import voti.orders.order.OrderLines;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a framework. */
public sealed interface FrameworkEvent extends ConcernsAccount {

  String framework();

  @Override
  String account();

  /**
   * It is agreed.
   *
   * @param value of all of it without VAT, at the prices of its day
   */
  record FrameworkAgreed(
      String framework,
      String account,
      FrameworkTerms terms,
      Money value,
      String by,
      Decision decision)
      implements FrameworkEvent {}

  /**
   * An order follows.
   *
   * @param number the framework's
   * @param order the id it has
   * @param orderNumber the number it has
   * @param due the day of the schedule; {@code null}: by hand
   * @param buyer as known on the day
   * @param lines what the order is made of; each has its line's number
   * @param called the same by line
   * @param requestedFrom the first day goods are wanted; {@code null}: not said
   * @param requestedUntil the last
   * @param by {@code null}: the schedule
   */
  record FrameworkCalledOff(
      String framework,
      String account,
      String number,
      String order,
      String orderNumber,
      LocalDate on,
      @Nullable LocalDate due,
      Buyer buyer,
      OrderLines lines,
      List<CalledLine> called,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @Nullable String by)
      implements FrameworkEvent {}

  /** A called-off order has other quantities, or more of it has arrived. */
  record CallOffFollowed(String framework, String account, String order, List<CalledLine> called)
      implements FrameworkEvent {}

  /** Nothing is called off for the time being. */
  record FrameworkSuspended(
      String framework, String account, String number, LocalDate on, String reason, String by)
      implements FrameworkEvent {}

  /** It is called off again; what fell due meanwhile is not made up for. */
  record FrameworkResumed(
      String framework, String account, String number, LocalDate on, String reason, String by)
      implements FrameworkEvent {}

  /** Somebody ended it before its time. */
  record FrameworkEnded(
      String framework, String account, String number, LocalDate on, String reason, String by)
      implements FrameworkEvent {}

  /** Its period is over. */
  record FrameworkExpired(String framework, String account, String number, LocalDate on)
      implements FrameworkEvent {}

  /**
   * Nothing was called off.
   *
   * @param due the day of the schedule, which is not tried again; {@code null}: by hand
   * @param owner who looks after the account, and has to see to it
   */
  record CallOffRefused(
      String framework,
      String account,
      String number,
      LocalDate on,
      @Nullable LocalDate due,
      String owner,
      String rule,
      String sentence)
      implements FrameworkEvent, Refusal {}

  /** It is beyond the mandate of who wanted to agree it; nothing is agreed. */
  record FrameworkRefused(
      String framework,
      String account,
      String number,
      String rule,
      String sentence,
      Decision decision)
      implements FrameworkEvent, Refusal {}
}
