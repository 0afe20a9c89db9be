package voti.kit.publishing;

/** Which topic a type of message is on: one per service, and one for everybody's history. */
public final class Topics {

  public static final String HISTORY = "voti.history";

  private static final String HISTORY_ENTRY = ".history-entry.";

  private Topics() {}

  /** {@code voti.orders.order-submitted.v1} is on {@code voti.orders}. */
  public static String of(String type) {
    if (type.contains(HISTORY_ENTRY)) {
      return HISTORY;
    }
    var name = type.lastIndexOf('.', type.lastIndexOf('.') - 1);
    if (name < 0) {
      throw new IllegalArgumentException(type + " is not voti.<service>.<name>.v<number>");
    }
    return type.substring(0, name);
  }
}
