package voti.credit.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.credit.checks.ChecksOfPeriod;
import voti.credit.checks.StoredChecks;
import voti.kit.due.DueWork;

/**
 * Runs the replays that wait, one after the other and a few seconds at a time. Progress is kept
 * with each batch; who finds a replay at work takes it up where the last batch ended, and judging a
 * check twice writes it once.
 */
@Component
class ReplayWork implements DueWork {

  private static final int BATCH = 50;
  private static final Duration TURN = Duration.ofSeconds(5);

  private final ReplayStore replays;
  private final Replayer replayer;
  private final ChecksOfPeriod period;
  private final StoredChecks stored;
  private final Clock clock;

  ReplayWork(
      ReplayStore replays,
      Replayer replayer,
      ChecksOfPeriod period,
      StoredChecks stored,
      Clock clock) {
    this.replays = replays;
    this.replayer = replayer;
    this.period = period;
    this.stored = stored;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "policy-replays";
  }

  @Override
  public synchronized void run(Instant now) {
    var end = now.plus(TURN);
    for (var next = replays.next(); next.isPresent(); next = replays.next()) {
      if (!finishes(next.get().takenUp(), end)) {
        return;
      }
    }
  }

  /** Whether it is done; else its turn is over and the next one goes on. */
  private boolean finishes(Replay takenUp, Instant end) {
    var replay = takenUp;
    replays.save(replay);
    if (replay.state().equals(Replay.COLLECTING)) {
      var checks = period.of(replay.from(), replay.until());
      replays.collect(replay.replay(), checks);
      replay = replay.collected(checks.size());
      replays.save(replay);
    }
    while (replay.done() < replay.total()) {
      replay = batch(replay);
      replays.save(replay);
      if (replay.done() < replay.total() && clock.instant().isAfter(end)) {
        replays.save(replay.laidAside());
        return false;
      }
    }
    finish(replay);
    return true;
  }

  private Replay batch(Replay replay) {
    var lines = replays.from(replay.replay(), replay.done(), BATCH);
    for (var line : lines) {
      var then =
          stored
              .find(line.check())
              .orElseThrow(() -> new IllegalStateException("no check " + line.check()));
      replays.judged(line.judged(replayer.judge(replay, then)));
    }
    return replay.judged(replay.done() + lines.size());
  }

  private void finish(Replay replay) {
    var hash = new ReplayJson.Hash();
    var counter = new ReplaySummary.Counter();
    hash.accept(ReplayJson.header(replay));
    replays.eachResult(
        replay.replay(),
        result -> {
          hash.accept(ReplayJson.line(result));
          counter.add(result);
        });
    replays.save(replay.finished(clock.instant(), hash.hex(), counter.summary()));
  }
}
