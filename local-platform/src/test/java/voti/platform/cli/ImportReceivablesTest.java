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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReceivablesTest {

  private static final String TAKEN = "{\"rows\": 1, \"sum\": {\"amount\": \"9.00\"}}";
  private static final String HEADER = "account,item,issued,due,amount";

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new ArrayList<>();
  private int behind;
  private String open = "{\"cutOver\": \"cut-00-1\", \"state\": \"open\"}";

  @Test
  void whatIsMistypedIsNamed() {
    assertThat(run("import")).isEqualTo(2);
    assertThat(err.toString()).contains("import receivables --kind KIND FILE");
    assertThat(run("import", "receivables", "x.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("--kind");
    assertThat(run("import", "receivables", "--kind", "debts", "x.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("--kind is one of open-items, paid-items", "not debts");
    assertThat(run("import", "receivables", "--kind", "limits", "--rows", "0", "x.csv"))
        .isEqualTo(2);
    assertThat(run("import", "receivables", "--kind", "limits", dir.resolve("none").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("There is no readable file");
  }

  @Test
  void aFileIsSentInPartsWithItsHeaderAndTheTotalsAreHeldSideBySide() throws IOException {
    var csv = file("open.csv", "\uFEFF" + HEADER, "a,1", "a,\"2", "b\"", "a,3", "", "a,4", "a,5");
    assertThat(send("--rows", "2", csv)).isEqualTo(1);
    assertThat(asked)
        .containsExactly(
            "/api/credit/cut-overs",
            part(2, "2,a,1|3,a,\"2|b\"|"),
            part(5, "5,a,3|7,a,4|"),
            part(7, "8,a,5|"),
            "/api/credit/cut-overs/cut-00-1?after=7");
    assertThat(out.toString())
        .contains("[1/1] open.csv: 2 rows sent. 1 taken, 0 known before, 1 refused.")
        .contains("[1/1] open.csv: 5 rows sent.")
        .contains("open.csv, line 3, due: refused. It is missing.")
        .containsPattern(
            "open-items +EUR +10.00 \\(2\\) +9.00 \\(1\\) +9.00 \\(1\\) +-1.00 \\(-1\\)")
        .containsPattern("limits +EUR .*agrees");
  }

  @Test
  void rowsOfOneAccountAreSentTogetherAndKnowWhereTheyStood() throws IOException {
    var csv = file("open.csv", HEADER, "b,1", "a,\"2,5\"", "B,3", "", "a,\"4", "a,5\"");
    assertThat(send(csv)).isEqualTo(1);
    assertThat(asked).contains(part(2, "3,a,\"2,5\"|6,a,\"4|a,5\"|2,b,1|4,B,3|"));
  }

  private static String part(int line, String rows) {
    return "/api/credit/cut-overs/cut-00-1/files/open-items?line=%d&name=open.csv: line,%s|%s"
        .formatted(line, HEADER, rows);
  }

  @Test
  void theTotalsAreShownOnceTheBooksHaveThem() throws IOException {
    var csv = file("open.csv", HEADER, "a,1");
    behind = 1;
    assertThat(send(csv)).isEqualTo(1);
    assertThat(out.toString()).contains("9.00 (1)").doesNotContain("8.00 (0)", "still taking");
    behind = 9;
    assertThat(send("--wait", "0", csv)).isEqualTo(1);
    assertThat(out.toString()).contains("8.00 (0)", "The books are still taking it in");
  }

  @Test
  void theCutOverIsNamedWhenItIsNotTheOnlyOne() throws IOException {
    var csv = file("open.csv", HEADER, "a,1");
    open = "{\"cutOver\": \"cut-00-1\", \"state\": \"confirmed\"}";
    assertThat(send(csv)).isEqualTo(1);
    assertThat(err.toString()).contains("No cut-over is open.");
    open = "{\"cutOver\": \"a\", \"state\": \"open\"}, {\"cutOver\": \"b\", \"state\": \"open\"}";
    assertThat(send(csv)).isEqualTo(1);
    assertThat(err.toString()).contains("name one with --cut-over: a, b");
    asked.clear();
    assertThat(send("--cut-over", "cut-00-9", "--currency", "SEK", csv)).isEqualTo(1);
    assertThat(asked.getFirst())
        .startsWith("/api/credit/cut-overs/cut-00-9/files/open-items?line=2")
        .contains("&currency=SEK");
  }

  @Test
  void aFileThatIsRefusedWholeSaysWhere() throws IOException {
    assertThat(send(file("bad.csv", "account,colour", "a,1"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("line 1: There is no column colour.", "send the file again");
  }

  private String file(String name, String... lines) throws IOException {
    return Files.writeString(dir.resolve(name), String.join("\n", lines) + "\n").toString();
  }

  private int send(String... more) throws IOException {
    HttpServer gateway = credit();
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "import",
                  "receivables",
                  "--kind",
                  "open-items",
                  "--token",
                  "t",
                  "--gateway",
                  "http://localhost:" + gateway.getAddress().getPort()));
      command.addAll(List.of(more));
      return run(command.toArray(String[]::new));
    } finally {
      gateway.stop(0);
    }
  }

  /** Knows cut-overs, refuses one row of each part, and a file of other columns. */
  private HttpServer credit() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/credit/cut-overs",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String path = exchange.getRequestURI().toString();
          asked.add(path + (body.isEmpty() ? "" : ": " + body.replace("\n", "|")));
          boolean bad = body.contains("colour");
          byte[] answer = (bad ? BAD : answer(path)).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(bad ? 400 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static final String BAD =
      "{\"detail\": \"There is no column colour.\", \"element\": \"line 1\"}";

  private String answer(String path) {
    if (path.equals("/api/credit/cut-overs")) {
      return "{\"items\": [" + open + "]}";
    }
    if (path.contains("/files/")) {
      return """
          {"position": 7, "sentence": "1 taken, 0 known before, 1 refused.", "refused": 1,
           "refusedRows": [{"line": 3, "field": "due", "reason": "It is missing."}]}
          """;
    }
    var booked = behind-- > 0 ? "{\"rows\": 0, \"sum\": {\"amount\": \"8.00\"}}" : TAKEN;
    return """
        {"refused": 1, "lines": [
          {"kind": "open-items", "stated": {"rows": 2, "sum": {"amount": "10.00"}},
           "taken": {"rows": 1, "sum": {"amount": "9.00"}},
           "booked": @BOOKED@, "rowsDifference": -1,
           "difference": {"amount": "-1.00", "currency": "EUR"}, "agrees": false},
          {"kind": "limits", "stated": {"rows": 0, "sum": {"amount": "0.00"}},
           "taken": {"rows": 0, "sum": {"amount": "0.00"}},
           "booked": {"rows": 0, "sum": {"amount": "0.00"}}, "rowsDifference": 0,
           "difference": {"amount": "0.00", "currency": "EUR"}, "agrees": true}]}
        """
        .replace("@BOOKED@", booked);
  }

  private int run(String... args) {
    return Voti.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
