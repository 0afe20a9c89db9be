package voti.orders.bonus;

/** How a bonus reaches the account. */
public enum SettledAs {
  CREDIT_NOTE,
  PAYMENT
}
