package voti.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotiTest {

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutACommandItShowsWhatThereIs() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .contains("Say what to do.", "demo", "start", "status", "stop", "logs", "import", "token");
  }

  @Test
  void whatIsMistypedIsNamed() {
    assertThat(run("strat")).isEqualTo(2);
    assertThat(err.toString()).contains("strat");
    assertThat(run("start", "--port-offset", "many")).isEqualTo(2);
    assertThat(err.toString()).contains("'many' is not an int");
  }

  @Test
  void anUnknownUserIsAnsweredWithTheKnownOnes() {
    assertThat(run("token", "nobody")).isEqualTo(1);
    assertThat(err.toString())
        .contains("no demo user and no role called nobody", "mari (kam)", "anna (auditor)");
  }

  @Test
  void withoutAPlatformItSaysHowToStartOne() {
    String data = dir.toString();

    assertThat(run("token", "kam", "--data", data)).isEqualTo(1);
    assertThat(err.toString()).contains("No platform is running over " + dir, "./voti start");
    assertThat(run("status", "--data", data)).isEqualTo(3);
    assertThat(run("stop", "--data", data)).isZero();
  }

  @Test
  void anUnknownProcessIsAnsweredWithTheKnownOnes() {
    assertThat(run("logs", "ordres", "--data", dir.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no process called ordres", "orders", "gateway");
  }

  @Test
  void refusedOrdersAreReportedWithLineAndReasonAndTheSameFileTwiceChangesNothing()
      throws IOException {
    Path csv = dir.resolve("orders.csv");
    Files.writeString(
        csv,
        """
        number,sku,quantity
        35,SItemNo001,90
        36,unknown,1
        """);
    HttpServer gateway = orders();
    try {
      String url = "http://localhost:" + gateway.getAddress().getPort();
      String[] command = {"import", "orders", csv.toString(), "--gateway", url, "--token", "t"};

      assertThat(run(command)).isEqualTo(1);
      assertThat(out.toString())
          .contains("[1/1] orders.csv, line 2, order 35: taken. ")
          .contains("[1/1] orders.csv, line 3, order 36: refused. There is no product unknown.")
          .contains("Taken 1, already there 0, refused 1.");
      assertThat(run(command)).isEqualTo(1);
      assertThat(out.toString()).contains("Taken 0, already there 1, refused 1.");
    } finally {
      gateway.stop(0);
    }
  }

  @Test
  void nobodyAtTheDoorIsSaidPlainly() throws IOException {
    Path xml = Files.writeString(dir.resolve("order.xml"), "<Order/>");

    assertThat(
            run(
                "import",
                "orders",
                xml.toString(),
                "--gateway",
                "http://localhost:1",
                "--token",
                "t"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("Nobody answers there.");
  }

  @Test
  void aFileThatIsRefusedWholeNamesTheElement() throws IOException {
    Path xml = Files.writeString(dir.resolve("order.xml"), "\uFEFF <Order/>");
    HttpServer gateway = orders();
    try {
      String url = "http://localhost:" + gateway.getAddress().getPort();

      assertThat(run("import", "orders", xml.toString(), "--gateway", url, "--token", "t"))
          .isEqualTo(1);
      assertThat(out.toString())
          .contains("order.xml, /Order/ID: refused. The order has no number.");
    } finally {
      gateway.stop(0);
    }
  }

  /** Takes orders of a CSV file, knows those it has seen; refuses an unknown product, and XML. */
  private static HttpServer orders() throws IOException {
    Set<String> seen = new HashSet<>();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/orders/documents",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean csv = "text/csv".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
          String first = seen.add(body) ? "captured" : "unchanged";
          String report =
              """
              {"outcome": "%s", "position": 1, "orders": [
                {"number": "35", "row": 2, "outcome": "%s", "sentence": "6,225.00 to pay."},
                {"number": "36", "row": 3, "outcome": "refused",
                 "sentence": "There is no product unknown."}]}
              """
                  .formatted(first, first);
          String problem = "{\"detail\":\"The order has no number.\",\"element\":\"/Order/ID\"}";
          byte[] answer = (csv ? report : problem).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(csv ? 200 : 422, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private int run(String... args) {
    return Voti.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
