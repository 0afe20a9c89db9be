package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import voti.kit.testing.KitTest;

/**
 * The store goes away under a running service and comes back. It comes back empty, since it is in
 * memory; that nothing is lost when the real one does is tested where processes are killed.
 */
@SpringBootTest(
    classes = ToyService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "voti.mongo.uri=${voti.test.away}")
@DirtiesContext
class StoreAwayTest extends KitTest {

  private static final MemoryBackend DATA = new MemoryBackend();
  private static final MongoServer FIRST = new MongoServer(DATA);
  private static final InetSocketAddress ADDRESS = FIRST.bind();

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry properties) {
    properties.add("voti.test.away", () -> "mongodb://127.0.0.1:" + ADDRESS.getPort());
  }

  @Test
  void aCommandIsToldToComeAgainAndIsThenDoneOnce() {
    var once = as("mari").with("Idempotency-Key", "while-away");
    var body =
        Map.of(
            "id",
            "ket-00-away",
            "litres",
            2,
            "price",
            Map.of("amount", "12.30", "currency", "SEK"));

    FIRST.shutdownNow();
    var away = once.post("/api/toy/kettles", body);
    assertThat(away.status()).as(away.response().body()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isNotEmpty();
    assertThat(away.text("/rule")).isIn("unavailable", "outcome-unknown");

    var second = new MongoServer(DATA);
    second.bind(ADDRESS);
    try {
      var done = once.post("/api/toy/kettles", body);
      assertThat(done.status()).as(done.response().body()).isEqualTo(200);
      assertThat(once.post("/api/toy/kettles", body).position()).isEqualTo(done.position());
      assertThat(done.header("ETag")).as("filled once").isEqualTo("\"0\"");
    } finally {
      second.shutdownNow();
    }
  }
}
