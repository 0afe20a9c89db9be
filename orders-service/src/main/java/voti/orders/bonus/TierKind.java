package voti.orders.bonus;

/** On what a tier's percentage is paid. */
public enum TierKind {
  /** On the part that exceeds its threshold, up to the next one. */
  EXCEEDING_PART,
  /** On everything from the first unit on, once its threshold is reached. */
  RETROACTIVE
}
