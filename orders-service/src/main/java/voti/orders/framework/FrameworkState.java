package voti.orders.framework;

import java.util.Locale;

/** How far a framework is. */
public enum FrameworkState {
  /** It is called off. */
  ACTIVE,
  /** Nothing is called off for the time being. */
  SUSPENDED,
  /** Somebody ended it before its time. */
  ENDED,
  /** Its period is over. */
  EXPIRED;

  /** Whether anything may still be called off, now or later. */
  public boolean isOpen() {
    return this == ACTIVE || this == SUSPENDED;
  }

  /** In lower case, as people and answers write it. */
  public String shown() {
    return name().toLowerCase(Locale.ROOT);
  }
}
