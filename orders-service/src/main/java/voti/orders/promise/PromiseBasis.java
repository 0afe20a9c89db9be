package voti.orders.promise;

import java.util.Locale;

/** On what a promise rests. */
public enum PromiseBasis {
  /** What is on hand and what is announced. */
  STOCK,
  /** The word of the warehouse. */
  WAREHOUSE,
  /** The buyer moved the day: what is measured begins anew. */
  BUYER;

  /** As the API and messages say it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
