package voti.orders.advice;

import java.util.Locale;

/** Why a product is advised. */
public enum Kind {
  /** The account buys it again and again. */
  REPEAT,
  /** Its peers buy it and it does not. */
  GAP,
  /** It goes with what is on the order already. */
  TOGETHER,
  /** It is its season. */
  SEASON,
  /** Management wants it sold. */
  FOCUS;

  /** As it is written outside. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
