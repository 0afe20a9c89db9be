package voti.kit.views;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.store.Logs;
import voti.values.decision.WrongState;

/** Builds read models anew from the first event, while what there is is read. */
public class Replays implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final Configuration axon;
  private final MongoDatabase database;
  private final TokenStore tokens;
  private final Logs logs;
  private final Map<String, Rebuild> running = new ConcurrentHashMap<>();

  Replays(Configuration axon, MongoDatabase database, TokenStore tokens, Logs logs) {
    this.axon = axon;
    this.database = database;
    this.tokens = tokens;
    this.logs = logs;
  }

  /**
   * Returns when the group has been built anew and is read.
   *
   * @throws IllegalArgumentException when there is no such group
   * @throws WrongState when it is being built anew, or runs in another process of the service
   */
  public void replay(String group) {
    var rebuild = begun(group);
    try {
      rebuild.run();
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    } finally {
      running.remove(group);
    }
  }

  /** The same, and returns at once; {@link #behind} tells how far it has come. */
  public void begin(String group) {
    var rebuild = begun(group);
    Thread.ofVirtual()
        .name("voti-anew-" + group)
        .start(
            () -> {
              try {
                rebuild.run();
              } catch (Exception failed) {
                LOG.error("{} could not be built anew; what there was is read", group, failed);
              } finally {
                running.remove(group);
              }
            });
  }

  private Rebuild begun(String group) {
    var live =
        axon.eventProcessingConfiguration()
            .eventProcessor(group, EachLog.class)
            .orElseThrow(() -> new IllegalArgumentException("there is no group " + group));
    if (!runsHere(live)) {
      throw new WrongState(
          "group-runs-here", group + " runs in another process of this service: ask again");
    }
    var rebuild = new Rebuild(live, database, tokens, logs);
    if (running.putIfAbsent(group, rebuild) != null) {
      throw new WrongState("group-is-built-once", group + " is being built anew");
    }
    return rebuild;
  }

  /** One that was started a moment ago takes another to claim its tokens. */
  private static boolean runsHere(EachLog live) {
    var deadline = System.nanoTime() + A_MOMENT.toNanos();
    while (!live.runsHere() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    return live.runsHere();
  }

  /** Commits that the new one of a group has not seen; empty when none is being built. */
  public OptionalLong behind(String group) {
    var rebuild = running.get(group);
    return rebuild == null ? OptionalLong.empty() : OptionalLong.of(rebuild.behind());
  }

  /** Ends exchanges that a crash has cut off. */
  public void finish() {
    var exchange = new Exchange(database, tokens, logs);
    for (var live : EachLog.groups(axon)) {
      try {
        exchange.finish(live);
      } catch (UnableToClaimTokenException elsewhere) {
        LOG.info(
            "{} runs in another process, which ends its exchange when it starts", live.getName());
      }
    }
  }

  /** What is being built is given up. */
  @Override
  public void close() {
    running.values().forEach(Rebuild::giveUp);
  }
}
