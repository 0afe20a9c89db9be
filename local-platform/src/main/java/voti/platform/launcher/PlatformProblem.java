package voti.platform.launcher;

/** Something a person has to put right; the message says in plain words what and how. */
public final class PlatformProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PlatformProblem(String message) {
    super(message);
  }

  public PlatformProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
