package voti.orders.cause;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cause is the cause of. */
public enum CauseKind {
  /** Goods that were taken and come back. */
  RETURN,
  /** Goods the buyer did not take at the door. */
  REFUSAL,
  SHORTAGE,
  DAMAGE,
  MISUSE,
  /** Goods that did not sell and come back for others. */
  EXCHANGE;

  /** As it is written outside: in small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that word, if there is one. */
  public static Optional<CauseKind> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
