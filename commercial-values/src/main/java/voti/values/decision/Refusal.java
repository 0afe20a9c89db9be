package voti.values.decision;

/**
 * An event that says no. It is stored like any other; the one who asked gets it as a problem.
 * Whoever asks again with the same cause gets the same answer.
 */
public interface Refusal {

  /** The rule that refused, kebab case; part of the problem's type URI. */
  String rule();

  /** What was refused and why, in one English sentence that says what would help. */
  String sentence();
}
