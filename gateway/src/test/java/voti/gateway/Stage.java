package voti.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real gateway on a real port, before stub services and a stub issuer. */
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
abstract class Stage {

  static final StubServices SERVICES;
  static final StubIssuer ISSUER;
  static final int PORT;
  static final StubIssuer.Who MARI =
      new StubIssuer.Who("mari", "Mari Maasikas", List.of("kam"), "north");

  static {
    try (var probe = new ServerSocket(0)) {
      PORT = probe.getLocalPort();
      SERVICES = new StubServices();
      ISSUER = new StubIssuer();
    } catch (Exception impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) throws IOException {
    var dead = new ServerSocket(0);
    dead.close();
    registry.add("server.port", () -> PORT);
    registry.add("voti.gateway-url", () -> "http://localhost:" + PORT);
    registry.add("voti.issuer", ISSUER::url);
    registry.add("voti.services.accounts", SERVICES::url);
    registry.add("voti.services.orders", SERVICES::url);
    registry.add("voti.services.credit", SERVICES::url);
    registry.add("voti.services.planning", SERVICES::url);
    registry.add("voti.services.away", () -> "http://localhost:" + dead.getLocalPort());
  }

  @BeforeEach
  void calm() {
    SERVICES.answers.clear();
    SERVICES.asked.clear();
    SERVICES.orderState = "confirmed";
    ISSUER.who = MARI;
    ISSUER.tokenLife = java.time.Duration.ofMinutes(5);
  }

  static Visitor visitor() {
    return new Visitor("http://localhost:" + PORT);
  }

  static Visitor signedIn(String... roles) {
    ISSUER.who = new StubIssuer.Who("mari", "Mari Maasikas", List.of(roles), "north");
    var visitor = visitor();
    visitor.get("/accounts");
    return visitor;
  }
}
