package voti.credit.replay;

import java.time.Clock;
import org.springframework.stereotype.Component;
import voti.credit.checks.ChecksOfPeriod;
import voti.credit.checks.StoredChecks;

/**
 * Runs the replays that wait, one after the other. Progress is kept with each batch; who finds a
 * replay at work takes it up where the last batch ended, and judging a check twice writes it once.
 */
@Component
class ReplayWork {

  private static final int BATCH = 50;

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

  void run() {
    for (var next = replays.next(); next.isPresent(); next = replays.next()) {
      run(next.get().takenUp());
    }
  }

  private void run(Replay takenUp) {
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
    }
    finish(replay);
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
