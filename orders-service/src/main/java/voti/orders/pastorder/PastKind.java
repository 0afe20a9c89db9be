package voti.orders.pastorder;

/** Whether goods went out or came back. */
public enum PastKind {
  PURCHASE,
  RETURN
}
