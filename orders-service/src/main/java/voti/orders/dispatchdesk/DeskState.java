package voti.orders.dispatchdesk;

/** What an order's goods wait for. */
enum DeskState {
  /** They can leave. */
  READY,
  /** They must not leave yet. */
  HELD,
  /** Some have left and not arrived. */
  UNDERWAY
}
