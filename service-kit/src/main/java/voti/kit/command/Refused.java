package voti.kit.command;

import voti.values.decision.Refusal;

/** The command was decided, and the answer is no: the refusal is stored. HTTP 422. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient Accepted accepted;

  public Refused(Refusal refusal, Accepted accepted) {
    super(refusal.sentence());
    this.refusal = refusal;
    this.accepted = accepted;
  }

  /** The event that says no. */
  public Refusal refusal() {
    return refusal;
  }

  /** Where it is stored. */
  public Accepted accepted() {
    return accepted;
  }
}
