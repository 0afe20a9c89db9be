package voti.orders.framework;

import java.time.LocalDate;
import java.util.List;

/** Knows what schedules call off, and which periods are over, on a day. */
public interface DueFrameworks {

  /** A day of a framework's schedule that has come. */
  record Due(String framework, LocalDate day) {}

  /**
   * Those that have come, the earliest first, one for each framework.
   *
   * @param most how many at once
   */
  List<Due> on(LocalDate today, int most);

  /** Open ones whose period is over. */
  List<String> over(LocalDate today, int most);
}
