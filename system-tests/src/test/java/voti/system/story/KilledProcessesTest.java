package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.demo.Story;
import voti.platform.launcher.LocalPlatform;
import voti.system.SharedPlatform;

/**
 * Any process may die at any moment ({@code kill -9}); the launcher starts it again and the story
 * ends with the same figures. What was acknowledged is there after a stop and a start.
 */
@Order(7)
class KilledProcessesTest {

  private static final List<String> PROCESSES =
      List.of("mongo", "kafka", "issuer", "accounts", "orders", "credit", "planning", "gateway");

  @TempDir Path data;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void three_kills_change_no_figure_and_a_restart_keeps_all() throws IOException {
    var seed = Long.getLong("voti.kill.seed", System.nanoTime());
    System.out.println("kills by seed " + seed + ", repeat with -Dvoti.kill.seed=" + seed);
    var random = new Random(seed);
    var victims = random.ints(3, 0, PROCESSES.size()).mapToObj(PROCESSES::get).toList();
    var moments = random.ints(0, 12).distinct().limit(3).sorted().boxed().toList();
    Files.createDirectories(data);
    try (var platform = SharedPlatform.start(data, 1)) {
      var steps = new Story(SharedPlatform.api(platform)).steps();
      for (var i = 0; i < steps.size(); i++) {
        var kill = moments.indexOf(i);
        if (kill >= 0) {
          killSoon(platform, victims.get(kill), random.nextInt(1_200));
        }
        System.out.println(steps.get(i).get().sentence());
      }
    }
    try (var again = SharedPlatform.start(data, 1)) {
      var api = SharedPlatform.api(again);
      var credit = api.get("anna", "/api/credit/accounts/" + Story.account()).expectOk().body();
      assertThat(credit.path("exposure").path("amount").asString()).isEqualTo("4544.23");
      var history = api.get("anna", "/api/accounts/" + Story.account() + "/history?limit=500");
      assertThat(history.expectOk().body().path("items").size()).isGreaterThan(15);
    }
  }

  private static void killSoon(LocalPlatform platform, String victim, int afterMillis) {
    System.out.println("kill -9 " + victim + " in " + afterMillis + " ms");
    CompletableFuture.runAsync(
        () -> platform.kill(victim),
        CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS));
  }
}
