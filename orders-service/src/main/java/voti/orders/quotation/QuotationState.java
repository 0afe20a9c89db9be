package voti.orders.quotation;

import java.util.Locale;

/** How far a quotation is. */
public enum QuotationState {
  /** Its newest version is within the mandate and may be sent. */
  DRAFTED,
  /** Its newest version is beyond the mandate and waits for someone with more authority. */
  ESCALATED,
  /** Its newest version was let through and may be sent. */
  APPROVED,
  /** Its newest version was not let through; another one may be. */
  REFUSED,
  /** The buyer has its newest version. */
  SENT,
  /** The buyer took it, or a part. */
  ACCEPTED,
  /** The buyer did not take it. */
  LOST,
  /** Its newest version is no longer valid; another one may be. */
  EXPIRED,
  /** We took it back. */
  WITHDRAWN;

  /** Whether something may still come of it without another version. */
  public boolean isOpen() {
    return switch (this) {
      case DRAFTED, ESCALATED, APPROVED, REFUSED, SENT -> true;
      case ACCEPTED, LOST, EXPIRED, WITHDRAWN -> false;
    };
  }

  /** Whether another version may follow. */
  public boolean isRevisable() {
    return isOpen() || this == EXPIRED;
  }

  /** Whether it may go to the buyer. */
  public boolean isSendable() {
    return this == DRAFTED || this == APPROVED;
  }

  /** In lower case, as people and answers write it. */
  public String shown() {
    return name().toLowerCase(Locale.ROOT);
  }
}
