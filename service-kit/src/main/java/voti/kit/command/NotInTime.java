package voti.kit.command;

/** The command was not answered in time; it may still be decided. HTTP 503. */
public final class NotInTime extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotInTime(Throwable cause) {
    super("no answer in time; the same request with the same Idempotency-Key finds out", cause);
  }
}
