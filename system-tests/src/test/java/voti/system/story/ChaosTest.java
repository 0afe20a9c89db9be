package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.chaos.Chaos;
import voti.system.SharedPlatform;

/** A few rounds of what {@code ./voti chaos} does for hours; other faults with every run. */
@Order(8)
class ChaosTest {

  private static final int ROUNDS = 4;

  @TempDir private Path data;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void nothing_acknowledged_is_lost_doubled_or_altered() throws Exception {
    var seed = Long.getLong("voti.chaos.seed", System.nanoTime());
    try (var platform = SharedPlatform.start(data, 4)) {
      assertThat(new Chaos(platform, false, System.out).run(ROUNDS, seed))
          .as("repeat with -Dvoti.chaos.seed=%d", seed)
          .isEmpty();
    }
  }
}
