package voti.planning.plan;

import voti.values.Money;

/**
 * What a plan asks for in its month.
 *
 * @param volume goods delivered less returned, net, without charges
 * @param activeBase distinct accounts with net delivered value in the window
 * @param newClients accounts whose first delivery ever falls in the month
 * @param windowMonths how many months, this one the last, the active base looks back over
 */
public record PlanTargets(Money volume, int activeBase, int newClients, int windowMonths) {

  /** The window where nothing else is said. */
  public static final int A_YEAR = 12;

  /** A volume above zero; counts from zero; a window of one month or more. */
  public PlanTargets {
    if (!volume.isPositive()) {
      throw new IllegalArgumentException("a planned volume is above zero, not " + volume);
    }
    if (activeBase < 0 || newClients < 0) {
      throw new IllegalArgumentException("planned numbers of accounts are not negative");
    }
    if (windowMonths < 1) {
      throw new IllegalArgumentException("the window is a month or more, not " + windowMonths);
    }
  }
}
