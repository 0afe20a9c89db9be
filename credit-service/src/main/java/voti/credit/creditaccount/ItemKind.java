package voti.credit.creditaccount;

import java.util.Locale;

/** What an open item is. */
public enum ItemKind {
  /** The bill for goods. */
  INVOICE,
  /** What is ours to give back, where it names no invoice of ours. */
  CREDIT_NOTE,
  /** Interest for late payment. */
  INTEREST,
  /** A reminder's fee or the cost of recovery. */
  FEE,
  /** An item that was open before we kept the books. */
  OPENING,
  /** A bill for goods that are still to come. */
  PREPAYMENT,
  /** A bonus that is to be paid out: below zero. */
  BONUS_PAYABLE;

  /** As messages and people write it: {@code credit-note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
