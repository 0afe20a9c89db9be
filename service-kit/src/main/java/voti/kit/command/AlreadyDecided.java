package voti.kit.command;

import voti.store.Commit;

/** Leaves a handler that need not decide: its cause has been decided before. */
final class AlreadyDecided extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Commit first;

  AlreadyDecided(Commit first) {
    super("decided at position " + first.position(), null, false, false);
    this.first = first;
  }

  Commit first() {
    return first;
  }
}
