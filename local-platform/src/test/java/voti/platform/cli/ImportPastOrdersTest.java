package voti.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command beside an orders service that takes each number once and may break off. */
class ImportPastOrdersTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path MAPPING = Path.of("../docs/online-retail.properties");
  private static final String HEADER =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, JsonNode> taken = new LinkedHashMap<>();
  private final List<String> created = new ArrayList<>();
  private int breaksAfter = Integer.MAX_VALUE;
  private int unknownFor;
  private BigDecimal lost = BigDecimal.ZERO;

  private static final String[] LINES = {
    "536365,85123A,LANTERN,6,2010-12-01T08:26:00,2.55,17850,United Kingdom",
    "536365,POST,POSTAGE,1,2010-12-01T08:26:00,18,17850,United Kingdom",
    "536366,22633,\"HAND, WARMER\",6,2010-12-01T08:28:00,1.85,13047,France",
    "C536379,85123A,LANTERN,-2,2010-12-02T09:41:00,2.55,17850,United Kingdom",
    "536414,22139,,56,2010-12-01T11:52:00,0,,United Kingdom",
    "536544,21773,BOTTLE,1,2010-12-01T14:32:00,2.51,,United Kingdom",
    "537197,22841,TIN,1,2010-12-05T14:02:00,0,12647,Germany",
    "A563186,B,Adjust bad debt,1,2011-08-12T14:51:00,-11062.06,12647,United Kingdom",
    "536367,84879,BIRD,-4,2010-12-01T08:34:00,1.69,13047,France",
    "536368,84879,BIRD,0,2010-12-01T08:34:00,1.69,13047,France",
    "536369,84879,BIRD,many,2010-12-01T08:34:00,1.69,13047,France",
    "536370,84879,BIRD,1,yesterday,1.69,13047,France",
    "536371,,BIRD,1,2010-12-01T08:34:00,1.69,13047,France",
    "536366,84879,BIRD,1,2010-12-01T08:34:00,1.69,17850,France",
    "536372,84879,BIRD,1,2010-12-01T08:34:00,1.69,EMPLOYEE,France",
    "536373,84879",
    "536374,PADS,PADS,3,2010-12-01T08:34:00,0.001,13047,France",
  };

  @Test
  void eachLineIsTakenOrReportedAndAllOfThemAddUp() throws IOException {
    assertThat(send(file(LINES))).as(out + err.toString()).isZero();
    assertThat(taken.keySet()).containsExactlyInAnyOrder("536365", "536366", "C536379", "536374");
    var back = taken.get("C536379");
    assertThat(back.at("/kind").asString()).isEqualTo("return");
    assertThat(back.at("/account").asString()).isEqualTo("2900000178502");
    assertThat(back.at("/at").asString()).as("London in winter").isEqualTo("2010-12-02T09:41:00Z");
    assertThat(back.at("/lines/0/quantity").asString()).isEqualTo("2");
    assertThat(back.at("/lines/0/line").asInt()).isEqualTo(5);
    assertThat(back.at("/lines/0/broughtBack/number").asString()).isEqualTo("536365");
    assertThat(taken.get("536365").at("/charges/0/code").asString()).isEqualTo("POST");

    assertThat(Files.readAllLines(dir.resolve("report.csv")))
        .containsExactly(
            "line,reason,detail,amount,number",
            "6,\"no customer\",\"\",0,\"536414\"",
            "7,\"no customer\",\"\",2.51,\"536544\"",
            "8,\"a price of nothing\",\"0\",0,\"537197\"",
            "9,\"a negative price\",\"-11062.06\",-11062.06,\"A563186\"",
            "10,\"a quantity that contradicts its number: only what is cancelled is negative\",\"-4\",-6.76,\"536367\"",
            "11,\"no quantity\",\"0\",0.00,\"536368\"",
            "12,\"a quantity or price that is no number\",\"many at 1.69\",0,\"536369\"",
            "13,\"a date that is not written as the mapping says\",\"yesterday\",1.69,\"536370\"",
            "14,\"no invoice number or product code\",\"\",1.69,\"536371\"",
            "15,\"an invoice number that another customer has\",\"13047 and 17850\",1.69,\"536366\"",
            "16,\"a customer who is in no file of accounts\",\"EMPLOYEE\",1.69,\"536372\"",
            "17,\"fewer cells than the header\",\"\",0,\"536373\"");
    assertThat(out.toString())
        .contains("17 lines, 5 of them can be sent; 2 accounts, 2 products.")
        .containsPattern("whole file +17 +-11,020.247")
        .containsPattern("taken +5 +39.300")
        .containsPattern("rounding of lines +0 +0.003")
        .containsPattern("difference +0 +0.000")
        .contains("Taken and reported are the whole file.", "It agrees with what was taken.");
  }

  @Test
  void afterABreakTheSameCommandGoesOnAndOnceMoreChangesNothing() throws IOException {
    var csv = file(LINES);
    breaksAfter = 1;
    assertThat(send("--rows", "1", csv)).isEqualTo(1);
    assertThat(err.toString()).contains("run it again, and what was taken is known");
    assertThat(taken).hasSize(1);
    breaksAfter = Integer.MAX_VALUE;
    assertThat(send("--rows", "1", csv)).as(err.toString()).isZero();
    assertThat(out.toString()).containsPattern("known before +1");
    assertThat(taken).hasSize(4);
    out.getBuffer().setLength(0);
    assertThat(send(csv)).isZero();
    assertThat(out.toString())
        .containsPattern("taken +0 +0.000")
        .containsPattern("known before +5");
  }

  @Test
  void whatThePlatformRefusesIsReportedLineByLine() throws IOException {
    unknownFor = Integer.MAX_VALUE;
    assertThat(send(file(LINES[0], LINES[1], LINES[2]))).isZero();
    assertThat(Files.readAllLines(dir.resolve("report.csv")))
        .contains("2,\"refused by the platform\",\"no account has it\",15.30,\"536365\"")
        .hasSize(4);
    assertThat(out.toString()).containsPattern("reported: refused by the platform +3 +44.400");
  }

  @Test
  void aPlatformThatTookLessThanWasSentIsFoundOut() throws IOException {
    lost = new BigDecimal("0.01");
    assertThat(send(file(LINES))).isEqualTo(1);
    assertThat(out.toString()).contains("IT DOES NOT ADD UP.");
  }

  @Test
  void whatIsNotThereIsMadeFirstAndWaitedFor() throws IOException {
    unknownFor = 1;
    assertThat(send("--create", file(LINES))).as(err.toString()).isZero();
    assertThat(created)
        .contains(
            "/api/orders/products/files: sku,name,unit,cost,currency|"
                + "\"22633\",\"HAND, WARMER\",C62,1.11,GBP|\"85123A\",\"LANTERN\",C62,1.53,GBP|")
        .anyMatch(one -> one.contains("\"gln\":\"2900000130470\",\"country\":\"FR\""));
    assertThat(taken).hasSize(4);
  }

  @Test
  void whatIsMistypedIsNamed() throws IOException {
    assertThat(send("--rows", "0", file(LINES))).isEqualTo(2);
    assertThat(err.toString()).contains("--rows is at least 1");
    assertThat(send(file(LINES), file(LINES))).isEqualTo(2);
    assertThat(err.toString()).contains("--mapping reads one FILE");
    var other = Files.writeString(dir.resolve("other.csv"), "Number,StockCode\n1,2\n").toString();
    assertThat(send(other)).isEqualTo(1);
    assertThat(err.toString()).contains("column.number names InvoiceNo");
  }

  private String file(String... lines) throws IOException {
    return Files.writeString(
            dir.resolve("lines.csv"), HEADER + "\n" + String.join("\n", lines) + "\n")
        .toString();
  }

  private int send(String... more) throws IOException {
    var gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.start();
    try {
      var command =
          Stream.concat(
              Stream.of(
                  "import",
                  "orders",
                  "--mapping",
                  MAPPING.toString(),
                  "--token",
                  "t",
                  "--wait",
                  "0",
                  "--report",
                  dir.resolve("report.csv").toString(),
                  "--gateway",
                  "http://localhost:" + gateway.getAddress().getPort()),
              Stream.of(more));
      return Voti.commandLine()
          .setOut(new PrintWriter(out, true))
          .setErr(new PrintWriter(err, true))
          .execute(command.toArray(String[]::new));
    } finally {
      gateway.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var path = exchange.getRequestURI().getPath();
    var status = 200;
    String answer;
    if (path.endsWith("/documents")) {
      status = taken.size() >= breaksAfter ? 500 : 200;
      answer = status == 500 ? "{\"detail\": \"Broken off.\"}" : took(JSON.readTree(body));
    } else if (path.startsWith("/api/orders/imports/")) {
      answer = "{\"totals\": [" + book() + "]}";
    } else {
      synchronized (created) {
        created.add(path + ": " + body.replace(System.lineSeparator(), "\n").replace("\n", "|"));
      }
      status = path.equals("/api/accounts") ? 201 : 200;
      answer = "{}";
    }
    var bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String took(JsonNode request) {
    var fresh = new ArrayList<JsonNode>();
    var known = new ArrayList<JsonNode>();
    var refused = new ArrayList<String>();
    for (var document : request.path("documents")) {
      if (unknownFor > 0) {
        refused.add(
            "{\"account\": %s, \"number\": %s, \"rule\": \"account-is-known\", \"sentence\": \"no account has it\"}"
                .formatted(document.path("account"), document.path("number")));
      } else {
        (taken.putIfAbsent(document.path("number").asString(), document) == null ? fresh : known)
            .add(document);
      }
    }
    unknownFor--;
    return "{\"position\": 7, \"taken\": %s, \"known\": %s, \"refused\": [%s]}"
        .formatted(sum(fresh, lost), sum(known, BigDecimal.ZERO), String.join(",", refused));
  }

  private String book() {
    var sum = JSON.readTree(sum(List.copyOf(taken.values()), BigDecimal.ZERO));
    return "{\"currency\": \"GBP\", \"lines\": %s, \"net\": %s}"
        .formatted(sum.path("lines"), sum.path("net"));
  }

  private static String sum(List<JsonNode> documents, BigDecimal less) {
    var lines = 0;
    var net = BigDecimal.ZERO.setScale(2);
    for (var document : documents) {
      for (var part : new String[] {"lines", "charges"}) {
        for (var line : document.path(part)) {
          lines++;
          var worth =
              new BigDecimal(line.path("quantity").asString())
                  .multiply(new BigDecimal(line.path("price").asString()))
                  .setScale(2, RoundingMode.HALF_UP);
          net =
              document.path("kind").asString().equals("return")
                  ? net.subtract(worth)
                  : net.add(worth);
        }
      }
    }
    return "{\"lines\": %d, \"net\": {\"amount\": \"%s\", \"currency\": \"GBP\"}}"
        .formatted(lines, documents.isEmpty() ? net : net.subtract(less));
  }
}
