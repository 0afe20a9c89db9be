package voti.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest commits of a log, shared by its subscribers: bounded in number and in bytes. */
final class Recent {

  private static final int COMMITS = 1024;
  private static final long BYTES = 32L << 20;

  private final Deque<Commit> commits = new ArrayDeque<>();
  private long head;
  private long bytes;

  /** Begins behind a position, without what came before. */
  synchronized void startAt(long position) {
    head = position;
  }

  /** The position of the newest commit seen. */
  synchronized long head() {
    return head;
  }

  /** Adds what follows the newest and is not here yet; false when there is no such commit. */
  synchronized boolean addNext(List<Commit> found) {
    var before = head;
    for (var commit : found) {
      if (commit.position() == head + 1) {
        commits.addLast(commit);
        bytes += commit.size();
        head = commit.position();
      }
    }
    while (commits.size() > COMMITS || (bytes > BYTES && commits.size() > 1)) {
      bytes -= commits.removeFirst().size();
    }
    return head > before;
  }

  /** What follows a position; empty when that is no longer kept and must be read. */
  synchronized Optional<List<Commit>> after(long position, int limit) {
    if (position >= head) {
      return Optional.of(List.of());
    }
    return commits.isEmpty() || commits.getFirst().position() > position + 1
        ? Optional.empty()
        : Optional.of(commits.stream().filter(c -> c.position() > position).limit(limit).toList());
  }
}
