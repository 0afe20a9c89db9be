package voti.kit.views;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.kit.views.beside.Beside;
import voti.kit.views.beside.Collections;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.values.Places;

/**
 * Builds one group anew beside the one that is read, and puts it in its place when it has come as
 * far. Cut off before that, nothing has happened; cut off after, the {@link Exchange} is ended at
 * the next start.
 */
final class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration LONGEST_FAILURE = Duration.ofMinutes(1);

  /** Shorter than a claim lasts, so that nobody else goes on meanwhile. */
  private static final Duration LONGEST_STILL = Duration.ofSeconds(5);

  /** The few that are left are handled while the group stands still. */
  private static final long NEARLY = 20;

  private final EachLog live;
  private final EachLog anew;
  private final Beside beside;
  private final Collections collections;
  private final Exchange exchange;
  private final TokenStore tokens;
  private final Logs logs;
  private volatile boolean givenUp;

  Rebuild(EachLog live, MongoDatabase database, TokenStore tokens, Logs logs) {
    this.live = live;
    this.tokens = tokens;
    this.logs = logs;
    exchange = new Exchange(database, tokens, logs);
    collections = new Collections(database);
    beside = new Beside(collections::make);
    anew = live.beside(beside);
  }

  /** Commits the new one has not seen. */
  long behind() {
    return logs.all().stream()
        .mapToLong(
            log ->
                log.lastPosition()
                    - Places.positionOf(Math.max(0, index(log)) / Places.EVENTS_PER_COMMIT))
        .sum();
  }

  /** Returns when the new one is read. */
  void run() throws Exception {
    forgetTokens();
    beside.learn(live::empty);
    if (beside.own().isEmpty()) {
      throw new IllegalArgumentException(live.getName() + " empties nothing: it is no read model");
    }
    anew.start();
    try {
      catchUp();
      takeOver();
      LOG.info("{} was built anew", live.getName());
    } finally {
      anew.shutDown();
      forgetTokens();
      collections.drop(beside.own());
    }
  }

  /** Ends it soon, and leaves what is read as it is. */
  void giveUp() {
    givenUp = true;
  }

  private void catchUp() {
    var sound = System.nanoTime();
    while (behind() > NEARLY) {
      var now = System.nanoTime();
      sound = anew.isError() ? sound : now;
      if (givenUp || now - sound > LONGEST_FAILURE.toNanos()) {
        throw new IllegalStateException("given up %d commits before the end".formatted(behind()));
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** The live group stands still for the moment in which the new one passes it and takes over. */
  private void takeOver() {
    live.shutDown();
    try {
      var seen = stored(live);
      var deadline = System.nanoTime() + LONGEST_STILL.toNanos();
      while (!hasPassed(seen)) {
        if (givenUp || System.nanoTime() > deadline) {
          throw new IllegalStateException("given up before the exchange");
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
      anew.shutDown();
      exchange.begin(live, List.copyOf(beside.own()), stored(anew));
      exchange.finish(live);
    } finally {
      live.start();
    }
  }

  /** The indexes as they are stored. Nobody else goes on while this process has the claims. */
  private List<Long> stored(EachLog group) {
    return logs.all().stream().map(log -> stored(group.of(log.number()).getName())).toList();
  }

  private long stored(String processor) {
    for (var attempt = 1; ; attempt++) {
      try {
        var token = tokens.fetchToken(processor, 0);
        return token == null ? -1 : token.position().orElse(-1);
      } catch (UnableToClaimTokenException elsewhere) {
        if (attempt == NEARLY) {
          throw elsewhere;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private boolean hasPassed(List<Long> seen) {
    return logs.all().stream().allMatch(log -> index(log) >= seen.get(log.number()));
  }

  /** Of the last event of a log that the new one has handled, in this process. */
  private long index(VotiEventStore log) {
    return anew.of(log.number()).processingStatus().values().stream()
        .mapToLong(status -> status.getCurrentPosition().orElse(-1))
        .min()
        .orElse(-1);
  }

  private void forgetTokens() {
    for (var log : logs.all()) {
      var name = anew.of(log.number()).getName();
      if (tokens.fetchSegments(name).length > 0) {
        tokens.fetchToken(name, 0);
        tokens.deleteToken(name, 0);
      }
    }
  }
}
