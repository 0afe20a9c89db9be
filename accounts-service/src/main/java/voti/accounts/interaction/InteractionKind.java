package voti.accounts.interaction;

import java.util.Arrays;
import java.util.Locale;

/** How we met. */
public enum InteractionKind {
  MEETING,
  CALL,
  VISIT;

  /** The kind by its small name; another name is an {@link IllegalArgumentException}. */
  public static InteractionKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.small().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "an interaction is a meeting, a call or a visit, not \"" + name + "\""));
  }

  /** Its name in messages: {@code meeting}. */
  public String small() {
    return name().toLowerCase(Locale.ROOT);
  }
}
