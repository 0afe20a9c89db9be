package voti.orders.act;

/** What an act records. */
public enum ActKind {
  DAMAGE,
  SHORTAGE,
  MISUSE
}
