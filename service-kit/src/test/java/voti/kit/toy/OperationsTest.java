package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.views.EachLog;

/** A group that stands still falls behind, in commits and in seconds, and says so. */
class OperationsTest extends ToyTest {

  private static final String PATH = "/api/toy/operations";
  private static final String GROUP = "kettles";

  @Autowired private Configuration axon;

  @Test
  void aGroupThatStandsStillIsSaidToBeBehind() {
    var group =
        axon.eventProcessingConfiguration().eventProcessor(GROUP, EachLog.class).orElseThrow();
    as("mari").post("/api/toy/kettles", filling("ket-00-lag", 1));
    awaitBehind(0);
    assertThat(kettles().get("state").asString()).isEqualTo("running");
    group.shutDown();
    try {
      as("mari").post("/api/toy/kettles", filling("ket-00-lag", 1));
      as("mari").post("/api/toy/kettles", filling("ket-00-lag", 1));
      awaitBehind(2);
      var first = kettles().get("seconds").asDouble();
      assertThat(kettles().get("state").asString()).isEqualTo("stopped");
      assertThat(scraped("voti_processor_lag_seconds")).isGreaterThan(0);
      assertThat(scraped("voti_processor_lag")).isGreaterThanOrEqualTo(2);
      assertThat(kettles().get("seconds").asDouble()).isGreaterThan(first);
    } finally {
      group.start();
    }
    awaitBehind(0);
    assertThat(kettles().get("seconds").asDouble()).isZero();
  }

  @Test
  void aReadModelIsBuiltAnewAndNothingElseIs() {
    as("mari").post("/api/toy/kettles", filling("ket-00-anew", 4));
    awaitBehind(0);
    var before = as("mari").get("/api/toy/kettles/ket-00-anew").body();
    var path = PATH + "/groups/" + GROUP + "/rebuilds";
    assertThat(as("aada").post(path, Map.of("reason", "why")).status()).isEqualTo(403);
    assertThat(as("admin").post(path, Map.of("reason", " ")).status()).isEqualTo(400);
    var other = as("admin").post(path.replace(GROUP, "publishing"), Map.of("reason", "why"));
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.text("/detail")).contains(GROUP);

    assertThat(as("admin").post(path, Map.of("reason", "why")).status()).isEqualTo(202);
    awaitBehind(0);
    assertThat(as("mari").get("/api/toy/kettles/ket-00-anew").body()).isEqualTo(before);
    assertThat(kettles().get("rebuildable").asBoolean()).isTrue();
  }

  @Test
  void onlyThoseWhoOperateOrAuditMaySeeIt() {
    assertThat(as("aada").get(PATH).status()).isEqualTo(200);
    assertThat(as("mari").get(PATH).text("/rule")).isEqualTo("role");
    org.awaitility.Awaitility.await()
        .until(() -> as("admin").get(PATH).body().at("/received/running").asBoolean());
  }

  private void awaitBehind(long least) {
    org.awaitility.Awaitility.await()
        .until(
            () -> {
              var behind = kettles().get("behind").asLong();
              return least == 0 ? behind == 0 : behind >= least;
            });
  }

  private tools.jackson.databind.JsonNode kettles() {
    for (var group : as("admin").get(PATH).body().at("/groups")) {
      if (group.get("group").asString().equals(GROUP)) {
        return group;
      }
    }
    throw new AssertionError("no group " + GROUP + " in " + as("admin").get(PATH));
  }

  private double scraped(String gauge) {
    var text = new String(asking("").bytes("/actuator/prometheus"));
    return List.of(text.split("\n")).stream()
        .filter(line -> line.startsWith(gauge + "{") && line.contains("\"" + GROUP + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElse(-1);
  }
}
