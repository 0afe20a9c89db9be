package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Whatever the interleaving: gapless, in order, nothing lost, nothing twice. */
class StorePropertiesTest {

  private static MongoServer server;
  private static MongoClient client;
  private static int databases;

  /** One append: through which of two engines, to which stream, how many events, for what. */
  record Step(int engine, int stream, int events, int cause) {}

  @BeforeContainer
  static void start() {
    server = new MongoServer(new MemoryBackend());
    client = MongoClients.create(server.bindAndGetConnectionString());
  }

  @AfterContainer
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  @Provide
  Arbitrary<List<List<Step>>> callers() {
    var step =
        Combinators.combine(
                Arbitraries.integers().between(0, 1),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(0, 12))
            .as(Step::new);
    return step.list().ofMaxSize(12).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 40)
  void interleavedAppendsLeaveASoundLog(@ForAll("callers") List<List<Step>> callers) {
    var database = client.getDatabase("interleaving" + databases++);
    try (var first = store(database);
        var second = store(database)) {
      var written = ConcurrentHashMap.<String>newKeySet();
      var tasks = new ArrayList<Callable<?>>();
      for (var steps : callers) {
        tasks.add(() -> run(steps, List.of(first, second), written));
      }

      assertThat(Cases.together(tasks)).containsOnly("done");

      var commits = Cases.everything(first);
      Cases.assertSound(commits);
      assertThat(names(commits)).isEqualTo(written).hasSameSizeAs(commits);
    } finally {
      database.drop();
    }
  }

  @Property(tries = 12)
  void answersThatGetLostChangeNothing(
      @ForAll("callers") List<List<Step>> callers, @ForAll long seed) {
    var faults = new Faults();
    var random = new Random(seed);
    faults.onInsert((documents, real) -> troubled(random.nextInt(6), real));
    var database = client.getDatabase("losing" + databases++);
    try (var first = store(faults.around(database));
        var second = store(faults.around(database))) {
      var written = ConcurrentHashMap.<String>newKeySet();
      var tasks = new ArrayList<Callable<?>>();
      for (var steps : callers) {
        tasks.add(() -> run(steps, List.of(first, second), written));
      }

      assertThat(Cases.together(tasks)).containsOnly("done");

      var commits = Cases.everything(first);
      Cases.assertSound(commits);
      assertThat(names(commits)).isEqualTo(written).hasSameSizeAs(commits);
    } finally {
      faults.heal();
      database.drop();
    }
  }

  /** The insert does not arrive, or arrives unheard, or arrives late; else nothing is wrong. */
  private static void troubled(int kind, Runnable real) {
    if (kind == 1 || kind > 2) {
      real.run();
    }
    if (kind == 2) {
      CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS).execute(real);
    }
    if (kind <= 2) {
      throw new MongoSocketReadException("cut", new ServerAddress());
    }
  }

  private static String run(List<Step> steps, List<VotiEventStore> stores, Set<String> written) {
    for (var step : steps) {
      var store = stores.get(step.engine());
      var stream = "ord-00-" + step.stream();
      var cause = "c" + step.cause();
      var next = store.lastSequence(stream).orElse(-1) + 1;
      try {
        Cases.append(store, Samples.events(stream, next, step.events(), cause));
        assertThat(written.add(stream + cause)).as("once per cause").isTrue();
      } catch (CauseAlreadyCommitted done) {
        assertThat(done.existing().cause()).isEqualTo(cause);
      } catch (ConcurrencyException | AggregateStreamCreationException lost) {
        assertThat(lost).hasMessageContaining(stream);
      }
    }
    return "done";
  }

  private static Set<String> names(List<Commit> commits) {
    var names = new HashSet<String>();
    commits.forEach(commit -> names.add(commit.stream() + commit.cause()));
    return names;
  }

  private static VotiEventStore store(MongoDatabase database) {
    return VotiEventStore.builder()
        .database(database)
        .types(Samples.TYPES)
        .clock(Clock.systemUTC())
        .build();
  }
}
