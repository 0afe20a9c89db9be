package voti.orders.promotion;

/** What a promotion does; on one order promotions apply in this order. */
public enum Kind {
  /** One unit at a price, where that is lower than what it would cost. */
  CAMPAIGN_PRICE,
  /** Certain quantities of certain products together at one price. */
  BUNDLE,
  /** Any n units of the goods together at one price. */
  MIX_AND_MATCH,
  /** Percent off each line of the goods. */
  PERCENTAGE,
  /** Percent or an amount off the goods once they are worth so much. */
  THRESHOLD,
  /** For every n of a line, m more of the same on top. */
  BUY_N_GET_M
}
