package voti.kit.due;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.junit.jupiter.api.Test;
import voti.kit.testing.MemoryMongo;

class DueRunnerTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Duration EVERY = Duration.ofMillis(20);

  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void oneThatFailsDoesNotKeepOthersFromTheirTurnAndIsTriedAgain() {
    try (var client = MongoClients.create(MemoryMongo.uri())) {
      var runner =
          new DueRunner(
              List.of(
                  work(
                      "fails",
                      () -> {
                        throw new IllegalStateException("away");
                      }),
                  work("works", () -> {})),
              locks(client),
              CLOCK,
              EVERY);
      runner.runAll();
      runner.runAll();
      assertThat(done).containsExactly("fails", "works", "fails", "works");
    }
  }

  @Test
  void twoProcessesNeverDoTheSameWorkAtOnce() throws InterruptedException {
    var inside = new CountDownLatch(1);
    var leave = new CountDownLatch(1);
    try (var client = MongoClients.create(MemoryMongo.uri())) {
      var slow =
          work(
              "slow",
              () -> {
                inside.countDown();
                wait(leave);
              });
      var first = new DueRunner(List.of(slow), locks(client), CLOCK, EVERY);
      var second =
          new DueRunner(
              List.of(work("slow", () -> done.add("twice"))), locks(client), CLOCK, EVERY);
      first.start();
      assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
      second.runAll();
      assertThat(done).containsExactly("slow");
      leave.countDown();
      first.stop();
      assertThat(first.isRunning()).isFalse();
    }
  }

  private static LockingTaskExecutor locks(com.mongodb.client.MongoClient client) {
    return new DefaultLockingTaskExecutor(new MongoLockProvider(client.getDatabase("due")));
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private DueWork work(String name, Runnable doing) {
    return new DueWork() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(Instant now) {
        done.add(name);
        doing.run();
      }
    };
  }
}
