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
 * line twice writes it once.
 */
@Component
class ReplayWork implements DueWork {

  private static final int BATCH = 50;
  private static final Duration TURN = Duration.ofSeconds(5);

  private final ReplayStore replays;
  private final Replayer replayer;
  private final ChecksOfPeriod period;
  private final StoredChecks stored;
  private final OrderAnswers orders;
  private final OrderReplayer orderReplayer;
  private final Clock clock;

  ReplayWork(
      ReplayStore replays,
      Replayer replayer,
      ChecksOfPeriod period,
      StoredChecks stored,
      OrderAnswers orders,
      OrderReplayer orderReplayer,
      Clock clock) {
    this.replays = replays;
    this.replayer = replayer;
    this.period = period;
    this.stored = stored;
    this.orders = orders;
    this.orderReplayer = orderReplayer;
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
      replay = collect(replay);
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

  private Replay collect(Replay replay) {
    var id = replay.replay();
    var checks =
        replays.checks().collect(id, 0, each -> period.each(replay.from(), replay.until(), each));
    return replay.collected(
        replays
            .orders()
            .collect(id, checks, each -> orders.each(replay.from(), replay.until(), each)));
  }

  /** Places go on from the last check to the first order. */
  private Replay batch(Replay replay) {
    var checks = replays.checks().from(replay.replay(), replay.done(), BATCH);
    if (checks.isEmpty()) {
      return orders(replay);
    }
    for (var line : checks) {
      var then =
          stored
              .find(line.check())
              .orElseThrow(() -> new IllegalStateException("no check " + line.check()));
      replays.checks().judged(line.judged(replayer.judge(replay, then)));
    }
    return replay.judged(replay.done() + checks.size());
  }

  private Replay orders(Replay replay) {
    var lines = replays.orders().from(replay.replay(), replay.done(), BATCH);
    for (var line : lines) {
      orderReplayer
          .judge(replay, line.answer())
          .ifPresent(found -> replays.orders().judged(line.judged(found)));
    }
    return replay.judged(replay.done() + lines.size());
  }

  private void finish(Replay replay) {
    var hash = new ReplayJson.Hash();
    var checks = new ReplaySummary.Counter();
    var orderCounter = new OrderCounter();
    hash.accept(ReplayJson.header(replay));
    replays
        .checks()
        .eachResult(
            replay.replay(),
            result -> {
              hash.accept(ReplayJson.line(result));
              checks.add(result);
            });
    replays
        .orders()
        .eachResult(
            replay.replay(),
            result -> {
              hash.accept(ReplayJson.line(result));
              orderCounter.add(result);
            });
    var summary = checks.summary(orderCounter.findings());
    replays.save(replay.finished(clock.instant(), hash.hex(), summary));
  }
}
