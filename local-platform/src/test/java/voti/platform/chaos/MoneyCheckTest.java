package voti.platform.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.platform.demo.Api;

/**
 * Exposure that is not the sum of the confirmed orders is told, and an order that waits for ever.
 */
class MoneyCheckTest {

  private HttpServer server;
  private String orders = "";
  private String exposure = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var body =
              exchange.getRequestURI().getPath().startsWith("/api/orders")
                  ? "{\"items\":[" + orders + "],\"next\":null}"
                  : "{\"exposure\":{\"amount\":\"" + exposure + "\",\"currency\":\"SEK\"}}";
          exchange.sendResponseHeaders(200, body.length());
          exchange.getResponseBody().write(body.getBytes(UTF_8));
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_sum_that_is_right() {
    assertThat(violations("30.00", order("confirmed"), order("confirmed"), order("captured")))
        .isEmpty();
  }

  @Test
  void a_sum_that_is_wrong() {
    assertThat(violations("45.00", order("confirmed"), order("confirmed")))
        .containsExactly("exposure is 45.00, the confirmed orders are 30.00");
  }

  @Test
  void an_order_that_nobody_answers() {
    assertThat(violations("15.00", order("confirmed"), order("submitted")))
        .containsExactly("ord-1 waits for an answer of credit");
  }

  private List<String> violations(String exposed, String... all) {
    exposure = exposed;
    orders = String.join(",", all);
    var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new MoneyCheck(new Api(here, user -> "token")).violations();
  }

  private static String order(String state) {
    return "{\"order\":\"ord-1\",\"state\":\"" + state + "\",\"total\":{\"amount\":\"15.00\"}}";
  }
}
