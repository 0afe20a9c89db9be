package voti.orders.fulfilment;

import java.util.Locale;

/** What the buyer is credited, and on what ground. */
public enum CreditResolution {
  CREDIT,
  PARTIAL_CREDIT,
  NO_CREDIT,
  /** Nothing came back: an act says what never came or cannot be used. */
  WITHOUT_GOODS;

  /** As it is written outside: in small letters with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static CreditResolution of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
