package voti.values.decision;

/**
 * Thrown by an aggregate that has become part of another: that one has to answer. Nothing is
 * written where it is thrown; the command it carries is sent in place of the one that came.
 */
public final class Moved extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Object command;

  /**
   * @param command the same request, addressed to the aggregate that answers now
   */
  public Moved(Object command) {
    super("another aggregate answers for this one now", null, false, false);
    this.command = command;
  }

  /** What is to be sent in place of the command that came. */
  public Object command() {
    return command;
  }
}
