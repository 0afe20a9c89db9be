package voti.kit.testing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole service on a random port, on a database in memory, without Kafka. All such tests of a
 * module share one context; a test keeps to ids of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
    properties = {
      "voti.messaging=off",
      "voti.mongo.uri=${voti.test.memory}",
      "voti.ledger.keys=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    })
@Import(KitTest.Issuer.class)
public abstract class KitTest {

  @Autowired private Environment environment;

  @DynamicPropertySource
  static void platform(DynamicPropertyRegistry properties) {
    properties.add("voti.test.memory", MemoryMongo::uri);
  }

  /** Asks the service as somebody in {@link TestTokens}. */
  protected Asking as(String person) {
    return asking(TestTokens.of(person));
  }

  /** Asks with any token; an empty one is none. */
  protected Asking asking(String token) {
    return new Asking(
        "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), token);
  }

  @TestConfiguration
  static class Issuer {
    @Bean
    JwtDecoder jwtDecoder() {
      return TestTokens.decoder();
    }
  }
}
