package voti.kit.publishing;

/** Which topic a type of message is on: one per service, and those that all share. */
public final class Topics {

  /** What happened to accounts, told by every service. */
  public static final String HISTORY = "voti.history";

  /** Signed heads of every service's ledger. */
  public static final String LEDGER = "voti.ledger";

  private static final String HISTORY_ENTRY = ".history-entry.";
  private static final String TREE_HEAD = ".tree-head-signed.";

  private Topics() {}

  /** {@code voti.orders.order-submitted.v1} is on {@code voti.orders}. */
  public static String of(String type) {
    if (type.contains(HISTORY_ENTRY)) {
      return HISTORY;
    }
    if (type.contains(TREE_HEAD)) {
      return LEDGER;
    }
    var name = type.lastIndexOf('.', type.lastIndexOf('.') - 1);
    if (name < 0) {
      throw new IllegalArgumentException(type + " is not voti.<service>.<name>.v<number>");
    }
    return type.substring(0, name);
  }
}
