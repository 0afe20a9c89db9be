package voti.credit.replay;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.PolicyInForce;

/**
 * A run of a version of the policy over the checks and the orders of a period.
 *
 * @param from the first day of the period
 * @param until the last day of the period
 * @param asOf the day as of which payments are looked at
 * @param state {@code waiting}, {@code collecting}, {@code running}, {@code done}
 * @param atWork whether a process works on it, or died over it
 * @param resumed how often it was cut off and taken up again
 * @param total checks and orders in the period; known when it is running
 * @param done of them that were judged
 * @param hash SHA-256 of the result as canonical JSON lines; {@code null} until it is done
 */
record Replay(
    @BsonId String replay,
    PolicyInForce policy,
    LocalDate from,
    LocalDate until,
    LocalDate asOf,
    String startedBy,
    Instant startedAt,
    String state,
    boolean atWork,
    int resumed,
    long total,
    long done,
    @Nullable Instant finishedAt,
    @Nullable String hash,
    @Nullable ReplaySummary summary) {

  static final String WAITING = "waiting";
  static final String COLLECTING = "collecting";
  static final String RUNNING = "running";
  static final String DONE = "done";

  /** When it is found at work, whoever worked on it was cut off. */
  Replay takenUp() {
    var next = state.equals(RUNNING) ? RUNNING : COLLECTING;
    return at(next, true, atWork ? resumed + 1 : resumed, total, done);
  }

  Replay collected(long lines) {
    return at(RUNNING, true, resumed, lines, 0);
  }

  Replay judged(long lines) {
    return at(RUNNING, true, resumed, total, lines);
  }

  /** Its turn is over; nothing was cut off. */
  Replay laidAside() {
    return at(RUNNING, false, resumed, total, done);
  }

  Replay finished(Instant now, String sha256, ReplaySummary sums) {
    return new Replay(
        replay, policy, from, until, asOf, startedBy, startedAt, DONE, false, resumed, total, total,
        now, sha256, sums);
  }

  private Replay at(String next, boolean working, int again, long lines, long judged) {
    return new Replay(
        replay, policy, from, until, asOf, startedBy, startedAt, next, working, again, lines,
        judged, null, null, null);
  }
}
