package voti.orders.quotation;

import java.time.LocalDate;
import java.util.List;

/** Knows which open quotations no longer hold on a day. */
public interface OverdueQuotations {

  /**
   * One of them.
   *
   * @param version its newest
   */
  record Overdue(String quotation, int version) {}

  /**
   * Those whose newest version is over.
   *
   * @param most how many at once
   */
  List<Overdue> on(LocalDate day, int most);
}
