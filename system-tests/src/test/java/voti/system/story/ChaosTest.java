package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.chaos.Chaos;
import voti.system.SharedPlatform;

/** A few rounds of what {@code ./voti chaos} does for hours; other faults with every run. */
@Order(5)
class ChaosTest {

  private static final int ROUNDS = 4;

  @TempDir private Path data;

  @Test
  void nothing_acknowledged_is_lost_doubled_or_altered() throws Exception {
    var seed = Long.getLong("voti.chaos.seed", System.nanoTime());
    try (var platform = SharedPlatform.start(data, 4)) {
      assertThat(new Chaos(platform, false, System.out).run(ROUNDS, seed))
          .as("repeat with -Dvoti.chaos.seed=%d", seed)
          .isEmpty();
    }
  }
}
