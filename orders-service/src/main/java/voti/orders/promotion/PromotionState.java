package voti.orders.promotion;

/** How far a promotion has come. */
public enum PromotionState {
  DRAFTED,
  APPROVED,
  TURNED_DOWN,
  WITHDRAWN
}
