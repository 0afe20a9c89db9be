package voti.kit.command;

/** The caller has seen an older version than there is: HTTP 412. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleVersion(long seen, long now) {
    super("you have seen version " + seen + ", it is now " + now + ": read it again");
  }
}
