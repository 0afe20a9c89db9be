package voti.orders.order;

/** How far an order has come. */
public enum OrderState {
  CAPTURED("captured"),
  SUBMITTED("submitted"),
  WAITING_FOR_CREDIT_DECISION("waiting-for-credit-decision"),
  CONFIRMED("confirmed"),
  DELIVERED("delivered"),
  CANCELLED("cancelled");

  private final String shown;

  OrderState(String shown) {
    this.shown = shown;
  }

  /** As the API says it. */
  public String shown() {
    return shown;
  }
}
