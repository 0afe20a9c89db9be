package voti.credit.replay;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A replay as a reader sees it, without the policy's data. */
record ReplayView(
    String replay,
    String policy,
    int version,
    String name,
    LocalDate from,
    LocalDate until,
    LocalDate asOf,
    String startedBy,
    Instant startedAt,
    String state,
    int resumed,
    long total,
    long done,
    @Nullable Instant finishedAt,
    @Nullable String hash,
    @Nullable ReplaySummary summary) {

  static ReplayView of(Replay one) {
    return new ReplayView(
        one.replay(),
        one.policy().policy(),
        one.policy().version(),
        one.policy().data().name(),
        one.from(),
        one.until(),
        one.asOf(),
        one.startedBy(),
        one.startedAt(),
        one.state(),
        one.resumed(),
        one.total(),
        one.done(),
        one.finishedAt(),
        one.hash(),
        one.summary());
  }
}
