package voti.orders.bonus;

/** By what tiers are reached. */
public enum Measure {
  /** The net value of what was delivered, without VAT and charges. */
  VALUE,
  /** How much was delivered, in one unit. */
  QUANTITY
}
