package voti.credit.einvoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.credit.einvoices.AccessPoint.Outbound;
import voti.credit.einvoices.AccessPoint.Progress;
import voti.kit.document.BadDocument;
import voti.kit.json.Wire;

class HttpAccessPointTest {

  private final List<String> heard = new ArrayList<>();
  private HttpServer server;
  private HttpAccessPoint accessPoint;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/ap/documents", this::answer);
    server.start();
    accessPoint = new HttpAccessPoint("http://127.0.0.1:" + server.getAddress().getPort() + "/ap");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + body);
    heard.add(exchange.getRequestHeaders().getFirst("Document-Id"));
    var path = exchange.getRequestURI().getPath();
    var status = path.endsWith("/gone") ? 404 : path.endsWith("/broken") ? 500 : 200;
    var told =
        exchange.getRequestMethod().equals("POST")
            ? "{\"id\": \"m-1\"}"
            : Wire.mapper()
                .writeValueAsString(
                    new HttpAccessPoint.Told(
                        "delivered", null, Responses.of("1", "RE", "Unknown reference")));
    exchange.sendResponseHeaders(status, 0);
    try (var out = exchange.getResponseBody()) {
      out.write(told.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aDocumentIsTakenUnderItsOwnId() {
    var id = accessPoint.send(new Outbound("ein-1:2", "7300070011115", "<x/>"));
    assertThat(id).isEqualTo("m-1");
    assertThat(heard).containsExactly("POST /ap/documents <x/>", "ein-1:2");
  }

  @Test
  void theBuyersAnswerIsReadBack() {
    var status = accessPoint.status("m-1").orElseThrow();
    assertThat(status.progress()).isEqualTo(Progress.DELIVERED);
    assertThat(InvoiceResponse.read(status.response()))
        .isEqualTo(new InvoiceResponse("1", "RE", "Unknown reference"));
    assertThat(accessPoint.status("gone")).isEmpty();
  }

  @Test
  void oneThatIsBrokenOrAwayIsAskedAgain() {
    assertThatThrownBy(() -> accessPoint.status("broken"))
        .isInstanceOf(AccessPointAway.class)
        .hasMessageContaining("500");
    stop();
    assertThatThrownBy(() -> accessPoint.status("m-1")).isInstanceOf(AccessPointAway.class);
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    assertThatThrownBy(() -> InvoiceResponse.read("<a/>")).isInstanceOf(BadDocument.class);
  }
}
