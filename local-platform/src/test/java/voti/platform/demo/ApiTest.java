package voti.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is away for a moment is waited for: the gateway, and who gives tokens. */
class ApiTest {

  private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
  private HttpServer gateway;

  @BeforeEach
  void listen() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/",
        exchange -> {
          var said = "{\"it\":\"is there\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(statuses.remove(), said.length);
          exchange.getResponseBody().write(said);
          exchange.close();
        });
    gateway.start();
  }

  @AfterEach
  void leave() {
    gateway.stop(0);
  }

  @Test
  void an_issuer_that_is_started_again_is_waited_for() {
    var away = new ConcurrentLinkedQueue<>(List.of(true, true, false));
    statuses.add(200);

    var answer = api(user -> away.remove() ? refuse() : "token").get("anna", "/api/orders");

    assertThat(answer.expectOk().body().path("it").asString()).isEqualTo("is there");
    assertThat(away).isEmpty();
  }

  @Test
  void a_gateway_without_its_service_is_waited_for() {
    statuses.addAll(List.of(502, 503, 504, 200));

    assertThat(api(user -> "token").get("anna", "/api/orders").ok()).isTrue();
    assertThat(statuses).isEmpty();
  }

  @Test
  void a_refusal_is_an_answer() {
    statuses.add(403);

    assertThat(api(user -> "token").get("anna", "/api/orders").status()).isEqualTo(403);
  }

  private Api api(Tokens tokens) {
    return new Api(URI.create("http://localhost:" + gateway.getAddress().getPort()), tokens);
  }

  private static String refuse() {
    throw new UncheckedIOException(new ConnectException());
  }
}
