package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** What a contract covers, and what becomes of lines that ask for something else. */
class AssortmentsTest extends Platform {

  private static final String ASSORTMENTS = "/api/orders/assortments";
  private static final String CONTRACT = "con-7f-0192f3a0-0002-7000-8000-000000000001";

  @BeforeEach
  void theContractCoversBrushesInJanuary2030() {
    prepare();
    var agreed =
        Map.of("contract", CONTRACT, "from", "2030-01-01", "covers", List.of("SItemNo011"));
    ok(mari().post(ASSORTMENTS, agreed));
    var lifted = Map.of("contract", CONTRACT, "from", "2030-02-01", "reason", "A new season.");
    ok(mari().post(ASSORTMENTS + "/lifts", lifted));
  }

  @Test
  void itIsAskedForByAccountAndDay() {
    var path = ASSORTMENTS + "?account=" + ACCOUNT + "&on=";
    var january = mari().get(fresh(path + "2030-01-31"));
    assertThat(january.text("/everything")).isEqualTo("false");
    assertThat(january.text("/products/0/sku")).isEqualTo("SItemNo011");
    assertThat(january.text("/contract")).isEqualTo(CONTRACT);
    assertThat(mari().get(path + "2030-02-01").text("/everything")).isEqualTo("true");
    assertThat(mari().get(path + "2011-01-01").text("/from")).isEmpty();
    assertThat(as("jaan").get(path + "2030-01-31").status()).isEqualTo(403);
  }

  @Test
  void aLineByHandOutsideItIsRefusedWithLineAndProduct() {
    var refused =
        order("2030-01-31", line("SItemNo011", "2", "C62"), line("SItemNo001", "1", "LTR"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("line-is-within-assortment");
    assertThat(refused.text("/detail"))
        .isEqualTo(
            "Line 2 asks for SItemNo001, Falu Rödfärg: it is not in the assortment of contract "
                + CONTRACT
                + ".");
    assertThat(refused.text("/facts/0/value")).isEqualTo("2");
    assertThat(refused.text("/facts/1/value")).isEqualTo("SItemNo001");
    assertThat(order("2030-01-31", line("SItemNo011", "2", "C62")).status()).isEqualTo(201);
    assertThat(order("2030-02-01", line("SItemNo001", "1", "LTR")).status()).isEqualTo(201);
  }

  @Test
  void inADocumentItIsADifferenceToBeConfirmed() {
    var answer =
        send(
            changed(
                "<cbc:ID>34</cbc:ID>",
                "<cbc:ID>A-1</cbc:ID>",
                "<cbc:IssueDate>2010-01-20",
                "<cbc:IssueDate>2030-01-20"));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    var path = "/api/orders/" + answer.text("/orders/0/order");
    var differences = mari().get(path).body().at("/differences");
    assertThat(differences.valueStream().map(one -> one.at("/what").asString()))
        .contains("assortment of line 1")
        .doesNotContain("assortment of line 2");
    var early = mari().post(path + "/submissions", Map.of("on", "2030-01-20"));
    assertThat(early.text("/rule")).isEqualTo("differences-are-confirmed");
    assertThat(early.text("/detail")).contains("assortment of line 1").doesNotContain("GTIN");
  }

  @Test
  void aProductThatIsNotActiveOrAnUnevenQuantityIsRefusedToo() {
    var product =
        Map.of(
            "sku", "LIMITED-1",
            "name", "Limited",
            "unit", "C62",
            "cost", Map.of("amount", "1.00", "currency", "SEK"),
            "minimum", "12",
            "multiple", "6",
            "active", Map.of("from", "2029-01-01", "until", "2031-01-01"));
    ok(as("dora").post("/api/orders/products", product));
    assertThat(order("2031-01-01", line("LIMITED-1", "12", "C62")).text("/rule"))
        .isEqualTo("product-is-active");
    assertThat(order("2030-03-01", line("LIMITED-1", "6", "C62")).text("/detail"))
        .isEqualTo("Line 1 asks for 6 C62 of LIMITED-1: the least is 12 C62.");
    assertThat(order("2030-03-01", line("LIMITED-1", "15", "C62")).text("/rule"))
        .isEqualTo("quantity-is-a-multiple");
    assertThat(order("2030-03-01", line("LIMITED-1", "18", "C62")).text("/rule"))
        .isEqualTo("product-has-a-price");
  }

  @Test
  void whatIsNotKnownOrNotOursIsNamed() {
    var unknown = Map.of("contract", CONTRACT, "from", "2030-01-01", "covers", List.of("NOTHING"));
    var refused = mari().post(ASSORTMENTS, unknown);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("assortment-names-what-we-sell");
    assertThat(as("jaan").post(ASSORTMENTS, unknown).status()).isEqualTo(403);
    var strange = Map.of("contract", "con-x", "from", "2030-01-01", "covers", List.of("PAINT"));
    assertThat(mari().post(ASSORTMENTS, strange).status()).isEqualTo(404);
  }

  private Answer order(String on, Map<?, ?>... lines) {
    return mari()
        .post(
            "/api/orders",
            Map.of("account", ACCOUNT, "currency", "SEK", "orderedOn", on, "lines", lines));
  }

  private static Map<String, Object> line(String product, String amount, String unit) {
    return Map.of("product", product, "quantity", Map.of("amount", amount, "unit", unit));
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
  }
}
