package voti.orders.framework;

import java.util.Locale;

/** At which prices call-offs become orders. */
public enum Pricing {
  /** At those of the day the framework was agreed on. */
  AGREED,
  /** At those of the day of the call-off. */
  LIST;

  /** As the API says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
