package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking;
import voti.kit.testing.Asking.Answer;

/** Orders and returns of an older system, in years of their own. */
class PastOrdersStoryTest extends Platform {

  private static final Path REAL = Path.of("../../shared/data/online-retail/online-retail.csv.gz");
  private static final int REAL_LINES = 50;
  private static final String IMPORTS = "/api/orders/imports/";

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void whatWasBoughtAndBroughtBackIsAdviceVolumeAndHistoryAndNothingElse() {
    var before = as("aada").get(fresh("/api/orders")).body();
    var answer =
        send(
            "story",
            document("1", "purchase", "1995-03-01", line(2, "10", "2.55", null), charge(3, "18")),
            document("2", "purchase", "1995-03-08", line(4, "4", "2.50", null)),
            document("C3", "return", "1995-03-09", line(5, "10", "2.55", "1")),
            document("C4", "return", "1995-03-10", line(6, "1", "1.005", null)));
    ok(answer);
    assertThat(answer.text("/taken/documents")).isEqualTo("4");
    assertThat(answer.text("/taken/net/amount")).as("25.50+18+10-25.50-1.01").isEqualTo("26.99");

    var total = as("karl").get(fresh(IMPORTS + "story")).body().at("/totals/0");
    assertThat(total.at("/purchases").asString()).isEqualTo("2");
    assertThat(total.at("/returns").asString()).isEqualTo("2");
    assertThat(total.at("/lines").asString()).isEqualTo("5");
    assertThat(total.at("/accounts").asString()).isEqualTo("1");
    assertThat(total.at("/net/amount").asString()).isEqualTo("26.99");

    var price =
        mari()
            .get(
                fresh(
                    "/api/orders/prices?account="
                        + ACCOUNT
                        + "&product=SItemNo011&currency=SEK&on=1995-04-01"));
    assertThat(price.text("/terms/volume")).as("goods alone: 35.50 - 26.51").isEqualTo("8.99");

    var advice = mari().get(fresh("/api/orders/accounts/" + ACCOUNT + "/advice?on=1995-04-01"));
    assertThat(advice.body().at("/items").valueStream().map(one -> one.at("/sku").asString()))
        .as("what came back whole is not advised by itself; what stayed is")
        .isNotEmpty()
        .containsOnly("SItemNo011");
    assertThat(as("aada").get(fresh("/api/orders")).body()).as("no order").isEqualTo(before);
    assertThat(mari().get(IMPORTS + "story/documents").body().at("/items").size()).isEqualTo(4);
    assertThat(as("jaan").get(IMPORTS + "story/documents").body().at("/items").size()).isZero();
    assertThat(as("jaan").get(IMPORTS + "story").body().at("/totals").isEmpty()).isTrue();
  }

  @Test
  void whatCannotBeTakenSaysWhyAndTheRestIsTaken() {
    var unknown = new HashMap<>(document("2", "purchase", "1996-03-01", line(3, "1", "1", null)));
    unknown.put("account", "7300070099999");
    var answer =
        send(
            "refusing",
            document("1", "purchase", "1996-03-01", line(2, "1", "1", null)),
            unknown,
            document("3", "purchase", "1996-03-01", product(4, "NONE")),
            document("4", "purchase", "1996-03-01", line(5, "1", "1", "1")),
            Map.of(
                "account",
                GLN,
                "number",
                "5",
                "kind",
                "purchase",
                "at",
                "1996-03-01T08:00:00Z",
                "on",
                "1996-03-01"));
    ok(answer);
    assertThat(answer.body().at("/refused").valueStream().map(one -> one.at("/rule").asString()))
        .containsExactly(
            "account-is-known",
            "product-is-known",
            "return-follows-its-purchase",
            "past-order-has-lines");
    assertThat(answer.text("/taken/documents")).isEqualTo("1");
    var other = send("refusing", document("1", "purchase", "1996-03-01", line(2, "2", "1", null)));
    assertThat(other.text("/refused/0/rule")).isEqualTo("past-order-keeps-its-content");
    var contradicted = as("karl").get(fresh(IMPORTS + "refusing/contradictions")).body();
    assertThat(contradicted.at("/items").size()).isEqualTo(1);
    assertThat(contradicted.at("/items/0/number").asString()).isEqualTo("1");
    assertThat(contradicted.at("/items/0/sentence").asString()).isNotEmpty();
    var sources = as("karl").get(fresh("/api/orders/imports")).body().at("/items");
    assertThat(sources.findValuesAsString("source")).contains("refusing");
    assertThat(as("jaan").get(fresh("/api/orders/imports")).body().at("/items").isEmpty()).isTrue();
    assertThat(as("jaan").get(IMPORTS + "refusing/contradictions").body().at("/items").isEmpty())
        .isTrue();
    assertThat(
            send("Re fusing".replace(" ", "_"), document("1", "purchase", "1996-03-01"))
                .text("/rule"))
        .isEqualTo("source-is-a-code");

    assertThat(sent(mari(), "refusing", "1996-03-01").status()).isEqualTo(403);
    assertThat(sent(as("aada"), "refusing", "1996-03-01").status()).isEqualTo(403);
  }

  @Test
  void badInputNamesItsField() {
    assertField("documents[0].kind", document("1", "gift", "1996-03-01"));
    assertField(
        "documents[0].lines[0].quantity",
        document("1", "purchase", "1996-03-01", line(2, "-1", "1", null)));
    assertField(
        "documents[0].lines[0].price",
        document("1", "purchase", "1996-03-01", line(2, "1", "0", null)));
    assertField("documents[0].on", document("1", "purchase", "yesterday"));
  }

  /** Fifty real lines, in parts: broken off, gone on with, sent once more. */
  @Test
  void realLinesReconcileHoweverOftenTheyAreSent() throws IOException {
    assumeTrue(Files.exists(REAL), "the file of UCI Online Retail is not here");
    var documents = real();
    ok(post("real", documents.subList(0, 3)));
    var rest = post("real", documents);
    ok(rest);
    assertThat(rest.text("/known/documents")).isEqualTo("3");
    var again = post("real", documents);
    assertThat(again.text("/taken/documents")).isEqualTo("0");
    assertThat(again.text("/known/documents")).isEqualTo(String.valueOf(documents.size()));

    var total = as("karl").get(fresh(IMPORTS + "real")).body().at("/totals/0");
    assertThat(total.at("/lines").asString()).isEqualTo(String.valueOf(REAL_LINES));
    assertThat(total.at("/net/amount").asString())
        .isEqualTo(again.text("/known/net/amount"))
        .isEqualTo(sum(documents).toPlainString());
  }

  private static BigDecimal sum(List<Map<String, Object>> documents) {
    return documents.stream()
        .flatMap(one -> ((List<?>) one.get("lines")).stream())
        .map(Map.class::cast)
        .map(
            line ->
                new BigDecimal(line.get("quantity").toString())
                    .multiply(new BigDecimal(line.get("price").toString())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Their figures as they are; their goods are ours. */
  private static List<Map<String, Object>> real() throws IOException {
    var documents = new LinkedHashMap<String, Map<String, Object>>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(REAL)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (var line = 2; line < 2 + REAL_LINES; line++) {
        var cells = reader.readLine().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        var document =
            documents.computeIfAbsent(
                cells[0],
                number -> document(number, "purchase", "1997" + cells[4].substring(4, 10)));
        @SuppressWarnings("unchecked")
        var lines = (List<Object>) document.get("lines");
        lines.add(line(line, cells[3], cells[5], null));
      }
    }
    return List.copyOf(documents.values());
  }

  /** One purchase on a day. */
  static Answer sent(Asking who, String source, String on) {
    var document = document("1", "purchase", on, line(2, "1", "1", null));
    return who.post(
        IMPORTS + source + "/documents", Map.of("currency", "SEK", "documents", List.of(document)));
  }

  private void assertField(String field, Map<String, Object> document) {
    var answer = send("bad", document);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/field")).isEqualTo(field);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // The list takes them as they are.
  private Answer send(String source, Map<String, Object>... documents) {
    return post(source, List.of(documents));
  }

  private Answer post(String source, List<Map<String, Object>> documents) {
    return as("karl")
        .post(IMPORTS + source + "/documents", Map.of("currency", "SEK", "documents", documents));
  }

  @SafeVarargs
  private static Map<String, Object> document(
      String number, String kind, String on, Map<String, Object>... lines) {
    var goods = new ArrayList<Object>();
    var charges = new ArrayList<Object>();
    for (var line : lines) {
      (line.containsKey("code") ? charges : goods).add(line);
    }
    return Map.of(
        "account",
        GLN,
        "number",
        number,
        "kind",
        kind,
        "at",
        "1995-03-01T08:26:00Z",
        "on",
        on,
        "lines",
        goods,
        "charges",
        charges);
  }

  private static Map<String, Object> line(
      int line, String quantity, String price, @org.jspecify.annotations.Nullable String back) {
    var all = new HashMap<String, Object>(product(line, "SItemNo011"));
    all.put("quantity", quantity);
    all.put("price", price);
    if (back != null) {
      all.put("broughtBack", Map.of("number", back, "on", "1995-03-01"));
    }
    return all;
  }

  private static Map<String, Object> product(int line, String sku) {
    return Map.of("line", line, "product", sku, "quantity", "1", "price", "1");
  }

  private static Map<String, Object> charge(int line, String price) {
    return Map.of("line", line, "code", "POST", "quantity", "1", "price", price);
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }
}
