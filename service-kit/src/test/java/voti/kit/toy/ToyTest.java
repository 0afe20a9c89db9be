package voti.kit.toy;

import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import voti.kit.testing.KitTest;
import voti.store.ledger.SigningKey;
import voti.values.Slots;

/** The toy on a real broker and on four logs; one context for all. */
@SpringBootTest(
    classes = ToyService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ToyTest extends KitTest {

  static {
    Calls.record();
  }

  /** A log of another installation. */
  static final SigningKey OTHER = SigningKey.ofLog("voti.toy/log-0/9", SigningKey.newSeed());

  static final Map<String, String> PRICE = Map.of("amount", "12.30", "currency", "SEK");

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry properties) {
    properties.add("voti.messaging", () -> "on");
    properties.add("voti.mongo.database", () -> "voti-toy-of-four-logs");
    properties.add("voti.logs", () -> Slots.even(4));
    properties.add("voti.kafka.bootstrap", LocalBroker::bootstrap);
    properties.add("voti.witness.key", SigningKey::newSeed);
    properties.add("voti.witness.logs", () -> OTHER.verifier().toString());
  }

  static Map<String, Object> filling(String id, int litres) {
    return Map.of("id", id, "litres", litres, "price", PRICE);
  }
}
