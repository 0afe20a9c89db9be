package voti.orders.measure;

import java.util.Locale;

/** How far a preventive measure has come. */
public enum MeasureState {
  ANALYSING,
  /** Its analysis was due and is not there. */
  OVERDUE,
  CONCLUDED,
  RUNNING,
  KEPT,
  DROPPED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isAnalysing() {
    return this == ANALYSING || this == OVERDUE;
  }
}
