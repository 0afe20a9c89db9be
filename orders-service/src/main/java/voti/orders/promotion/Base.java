package voti.orders.promotion;

/** Of what a percentage is taken, and by what a threshold is reached. */
public enum Base {
  /** The column's price times the quantity, whatever else was taken off. */
  LIST,
  /** What remains after the line's own discount and the promotions before. */
  REMAINING
}
