package voti.store;

import java.time.Instant;

/** How far a log has come: a position and when it was recorded. */
record Mark(long position, Instant at) {

  static final Mark EMPTY = new Mark(0, Instant.MIN);

  static Mark of(Commit commit) {
    return new Mark(commit.position(), commit.at());
  }

  /** When the next commit is recorded: now, but never before this one. */
  Instant next(Instant now) {
    return now.isBefore(at) ? at : now;
  }
}
