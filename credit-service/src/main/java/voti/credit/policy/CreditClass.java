package voti.credit.policy;

import java.util.Locale;

/** Where a score lies between the policy's two cut-offs. */
public enum CreditClass {
  SAFE,
  GREY,
  DISTRESS;

  /** As messages and people write it: {@code safe}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
