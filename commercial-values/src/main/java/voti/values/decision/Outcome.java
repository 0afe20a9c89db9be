package voti.values.decision;

/** How a commercial decision ended. */
public enum Outcome {
  GRANTED,
  REFUSED,
  ESCALATED,
  WITHHELD
}
