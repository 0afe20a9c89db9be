package voti.orders.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is to be done about what an act records. */
public enum ResolutionKind {
  CREDIT_NOTE,
  REDELIVERY,
  /** Whoever carried the goods is to pay for them. */
  CARRIER_CLAIM;

  /** As it is written outside: in small letters with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ResolutionKind> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
