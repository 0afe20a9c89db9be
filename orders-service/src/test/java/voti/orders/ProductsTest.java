package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** Products from files and by hand, and how documents name them. */
class ProductsTest extends Platform {

  private static final String PRODUCTS = "/api/orders/products";

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void aFileIsTakenLineByLineAndTwiceIsOnce() {
    var file =
        """
        sku,name,unit,cost,currency,costFrom,gtin,family,familyName,parent,packs,successor
        ,,,,,,,F-HOUSE,House,-,,
        F-1,Brush,C62,9.00,SEK,,96385074,F-BRUSH,Brushes,F-HOUSE,XCT=12;XPX=480,
        F-2,Roller,C62,19.00,SEK,,1234567890123,F-BRUSH,,,,
        F-3,Tape,PCS,3.00,SEK,,,,,,,
        F-4,Old brush,C62,8.00,SEK,,,F-NONE,,,,
        F-5,Old brush,C62,8.00,SEK,,,F-BRUSH,,,,F-1
        F-6,Older brush,C62,8.00,SEK,,,,,,,F-99
        F-1,,,,,,,F-HOUSE,,F-BRUSH,,
        F-1,,,9.50,SEK,2026-01-01,,,,,,F-5
        F-7,Twin,C62,9.00,SEK,,96385074,,,,,
        ,,,,,,,,,,,
        F-8,Half,C62,9.999,SEK,,,,,,,
        """;
    var first = csv(file);
    assertThat(first.status()).as(first.response().body()).isEqualTo(200);
    assertThat(outcomes(first))
        .containsExactly(
            "2 taken null",
            "3 taken null",
            "4 refused gtin",
            "5 refused unit",
            "6 refused family",
            "7 taken null",
            "8 refused successor",
            "9 refused parent",
            "10 refused successor",
            "11 refused gtin",
            "12 refused sku",
            "13 refused cost");
    assertThat(first.text("/lines/2/sentence"))
        .isEqualTo("The check digit of GTIN 1234567890123 is 3, it should be 8.");
    assertThat(first.text("/lines/9/sentence")).isEqualTo("The GTIN 96385074 is that of F-1.");
    assertThat(first.text("/taken")).isEqualTo("3");

    var again = csv(file);
    assertThat(outcomes(again).stream().filter(line -> line.contains("taken"))).isEmpty();
    assertThat(again.text("/unchanged")).isEqualTo("3");

    var shown = as("mari").get(fresh(PRODUCTS + "/F-5"));
    assertThat(shown.text("/successorSku")).isEqualTo("F-1");
    assertThat(as("mari").get(PRODUCTS + "?q=96385074").text("/items/0/sku")).isEqualTo("F-1");
    assertThat(skus("?family=F-HOUSE")).containsExactly("F-1", "F-5");
    assertThat(skus("?q=old+BR")).containsExactly("F-5");
  }

  @Test
  void aFileWithoutNumbersOrLinesIsRefusedWhole() {
    assertThat(csv("name,unit\nBrush,C62\n").text("/element")).isEqualTo("row 1");
    assertThat(csv("sku,name\n").text("/element")).isEqualTo("row 2");
    assertThat(mari().post(PRODUCTS + "/files", "text/csv", new byte[] {'s'}).status())
        .isEqualTo(403);
  }

  @Test
  void theCostOfADayIsAskedFor() {
    taken("C-1", Map.of());
    var path = PRODUCTS + "/C-1";
    ok(as("dora").post(path + "/costs", Map.of("cost", sek("12.00"), "from", "2026-03-01")));
    assertThat(mari().get(fresh(path + "?on=2026-02-28")).text("/cost/amount")).isEqualTo("10.00");
    assertThat(mari().get(path + "?on=2026-03-01").text("/cost/amount")).isEqualTo("12.00");
  }

  @Test
  void whatIsWrongIsNamed() {
    taken("W-1", Map.of());
    var wrong = as("dora").post(PRODUCTS + "/W-1/descriptions", Map.of("gtin", "1234567890123"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text("/field")).isEqualTo("gtin");
    var family = as("dora").post(PRODUCTS + "/W-1/descriptions", Map.of("family", "NONE"));
    assertThat(family.status()).isEqualTo(422);
    assertThat(family.text("/rule")).isEqualTo("family-is-known");
    assertThat(as("dora").post(PRODUCTS + "/W-9/descriptions", Map.of("name", "X")).status())
        .isEqualTo(404);
  }

  @Test
  void aKnownTradeItemNumberNamesTheProductAndACartonIsConverted() {
    taken(
        "SItemNo001",
        Map.of("gtin", "6291041500213", "packs", List.of(Map.of("unit", "XCT", "holds", "10"))));
    var answer =
        send(
            changed(
                "<cbc:ID>34</cbc:ID>",
                "<cbc:ID>G-1</cbc:ID>",
                "schemeID=\"GTIN\">1234567890123<",
                "schemeID=\"GTIN\">6291041500213<",
                "<cbc:ID>SItemNo001</cbc:ID>",
                "<cbc:ID>THEIRS-1</cbc:ID>",
                "<cbc:Quantity unitCode=\"LTR\">120",
                "<cbc:Quantity unitCode=\"XCT\">12"));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    var order = mari().get(fresh("/api/orders/" + answer.text("/orders/0/order")));
    assertThat(order.text("/lines/0/sku")).isEqualTo("SItemNo001");
    assertThat(order.text("/lines/0/ordered/amount")).isEqualTo("120");
    assertThat(order.text("/differences/1/what")).isEqualTo("product of line 1");
    assertThat(order.text("/differences/1/theirs")).isEqualTo("item THEIRS-1");
    assertThat(order.text("/differences/1/confirmed")).isEqualTo("false");
  }

  private List<String> skus(String query) {
    return as("mari")
        .get(PRODUCTS + query)
        .body()
        .at("/items")
        .valueStream()
        .map(item -> item.at("/sku").asString())
        .toList();
  }

  private static List<String> outcomes(Answer answer) {
    return answer
        .body()
        .at("/lines")
        .valueStream()
        .map(
            line ->
                line.at("/line").asInt()
                    + " "
                    + line.at("/outcome").asString()
                    + " "
                    + (line.at("/field").isNull() || line.at("/field").isMissingNode()
                        ? "null"
                        : line.at("/field").asString()))
        .toList();
  }

  private Answer csv(String file) {
    return as("dora").post(PRODUCTS + "/files", "text/csv", file.getBytes(StandardCharsets.UTF_8));
  }

  /** A product of that number that is known, with what is said of it. */
  private void taken(String sku, Map<String, ?> said) {
    if (mari().get(fresh(PRODUCTS + "/" + sku)).status() == 404) {
      var body = Map.of("sku", sku, "name", "P " + sku, "unit", "C62", "cost", sek("10.00"));
      assertThat(as("dora").post(PRODUCTS, body).status()).isEqualTo(201);
    }
    if (!said.isEmpty()) {
      ok(as("dora").post(PRODUCTS + "/" + sku + "/descriptions", said));
    }
  }

  private static Map<String, String> sek(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
  }
}
