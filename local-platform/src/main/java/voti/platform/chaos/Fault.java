package voti.platform.chaos;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One fault, decided before it happens.
 *
 * @param afterMillis from the beginning of the round
 * @param kind what
 * @param process to which
 * @param amount of room left in bytes, or of delay in milliseconds; 0 for what knows no more or
 *     less
 */
record Fault(int afterMillis, Kind kind, String process, int amount) {

  /** What may happen to a process, or to what it reads. */
  enum Kind {
    KILL("kill -9"),
    STOP("SIGSTOP"),
    SLOW("slow"),
    POISON("unreadable message to"),
    FULL_DISK("full disk of"),
    SLOW_DISK("slow disk of");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As it is typed: {@code full-disk}. */
    static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.typed().equals(name)).findFirst();
    }

    String typed() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Without its time: what is counted at the end. */
  String what() {
    return kind.words + " " + process;
  }

  @Override
  public String toString() {
    return what()
        + switch (kind) {
          case FULL_DISK -> ", room for %d bytes,".formatted(amount);
          case SLOW_DISK -> ", %d ms,".formatted(amount);
          default -> "";
        }
        + " after %d ms".formatted(afterMillis);
  }
}
