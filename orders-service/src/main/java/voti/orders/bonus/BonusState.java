package voti.orders.bonus;

/** How far an agreement has come. */
public enum BonusState {
  DRAFTED,
  APPROVED,
  TURNED_DOWN,
  /** Later deliveries do not count; returns do, and what is accrued can be settled. */
  ENDED
}
