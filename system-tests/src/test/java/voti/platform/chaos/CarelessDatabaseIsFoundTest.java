package voti.platform.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.chaos.Fault.Kind;
import voti.platform.launcher.LocalPlatform;
import voti.system.SharedPlatform;

/** The control of the whole harness: a database that answers before it has written is found. */
@Order(9)
class CarelessDatabaseIsFoundTest {

  private static final String DATABASE = "voti.database";

  @TempDir private Path data;

  @BeforeEach
  void putACarelessDatabaseInItsPlace() {
    System.setProperty(DATABASE, "voti.platform.mongo.CarelessProcess");
  }

  @AfterEach
  void putItBack() {
    System.clearProperty(DATABASE);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void acknowledged_writes_that_a_kill_took_away_are_named() throws Exception {
    try (var platform = SharedPlatform.start(data, 1)) {
      var violations =
          new Chaos(platform, false, System.out)
              .only(List.of("kill"))
              .patience(Duration.ofSeconds(5))
              .run(2, seedOfAKilledDatabase(platform));
      assertThat(violations).anyMatch(sentence -> sentence.contains("was acknowledged"));
    }
  }

  /** The first whose first fault is that, with a second of load before it. */
  private static long seedOfAKilledDatabase(LocalPlatform platform) {
    var faults = new Faults(platform, false, EnumSet.of(Kind.KILL));
    return LongStream.iterate(1, seed -> seed + 1)
        .filter(
            seed -> {
              var first = faults.next(new Random(seed), (int) Chaos.LOAD.toMillis());
              return first.process().equals("mongo") && first.afterMillis() > 1_000;
            })
        .findFirst()
        .orElseThrow();
  }
}
