package voti.orders.promotion;

/** Whether a promotion goes together with others. */
public enum Combining {
  /** Only the one that gives the order most. */
  BEST_OF,
  /** One on top of the other. */
  STACK
}
