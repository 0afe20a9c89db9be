package voti.orders.fulfilment;

import java.util.Locale;

/** What an inspected return is worth to the buyer. */
public enum CreditResolution {
  CREDIT,
  PARTIAL_CREDIT,
  NO_CREDIT;

  /** As it is written outside: in small letters with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static CreditResolution of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
