package voti.orders.stock;

import java.util.Locale;

/** Why goods came into a warehouse or went out of it. */
public enum MovementKind {
  OPENING,
  RECEIPT,
  CORRECTION,
  ISSUE,
  ISSUE_UNDONE,
  RESTOCK,
  SCRAP,
  SAMPLE,
  PRESENTATION;

  /** As the API says it. */
  public String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
