package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** What is asked while an order is being made. */
class OrderDeskTest extends Platform {

  private static final String MAXIMAL = "/api/orders/accounts/" + ACCOUNT + "/maximal-order";

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void aPreviewPricesEachLineAndSaysWhatStandsAgainstIt() {
    var preview =
        preview(
            List.of(
                Map.of("product", "SItemNo001", "quantity", "90"),
                Map.of("product", "SItemNo011", "quantity", "3"),
                Map.of("product", "nothing", "quantity", "1"),
                Map.of("product", "SItemNo011", "quantity", "0")));
    assertThat(preview.status()).as(preview.response().body()).isEqualTo(200);
    assertThat(preview.text("/lines/0/net/amount")).isEqualTo("4500.00");
    assertThat(preview.text("/lines/0/column")).isEqualTo("B");
    assertThat(preview.text("/net/amount")).isEqualTo("4545.00");
    assertThat(preview.body().path("complete").asBoolean()).isFalse();
    assertThat(preview.text("/lines/2/against/0")).isEqualTo("There is no product nothing.");
    assertThat(preview.text("/lines/3/against/0")).contains("more than none");
    var whole = preview(List.of(Map.of("product", "SItemNo001", "quantity", "90")));
    assertThat(whole.body().path("complete").asBoolean()).isTrue();
    assertThat(number(whole, "/gross/amount"))
        .isEqualByComparingTo(number(whole, "/net/amount").add(number(whole, "/vat/amount")));
  }

  /** The mandate reaches 5 %; 90 × 50.00 × 0.95 = 4,275.00, of which 90 × 38.00 are cost. */
  @Test
  void aDiscountSaysWhileItIsTypedWhoseItWouldBe() {
    var asked = Map.of("product", "SItemNo001", "quantity", "90", "discount", "5");
    var within = preview(List.of(asked));
    assertThat(within.status()).as(within.response().body()).isEqualTo(200);
    assertThat(within.text("/lines/0/net/amount")).isEqualTo("4275.00");
    assertThat(within.text("/lines/0/margin")).isEqualTo("20.00");
    assertThat(within.body().at("/lines/0/foreseen/within").asBoolean()).isTrue();
    assertThat(within.body().at("/submission/within").asBoolean()).isTrue();
    var beyond =
        preview(List.of(asked, with(asked, "discount", "7"), with(asked, "discount", "40")));
    assertThat(beyond.body().at("/lines/0/foreseen/within").asBoolean()).isTrue();
    assertThat(beyond.text("/lines/1/foreseen/needs")).isEqualTo("head");
    assertThat(beyond.text("/lines/1/foreseen/sentence"))
        .isEqualTo("Line 2 is 7.00 % below its column; the mandate reaches 5.00 %.");
    assertThat(beyond.text("/lines/2/foreseen/needs")).isEqualTo("commercial-director");
    var large = preview(List.of(with(asked, "quantity", "900")));
    assertThat(large.body().at("/submission/within").asBoolean()).isFalse();
    assertThat(large.text("/submission/sentence")).startsWith("The order is worth 42,750.00 SEK");
    var read = as("heli").post("/api/orders/previews", body(List.of(asked)));
    assertThat(read.text("/lines/0/net/amount")).isEqualTo("4275.00");
    assertThat(read.body().path("submission").isObject()).as("who submits nothing").isFalse();
    assertThat(preview(List.of(with(asked, "discount", "101"))).text("/field"))
        .isEqualTo("lines[0].discount");
  }

  /** What is foreseen is what is said once it is asked. */
  @Test
  void whatIsForeseenOfADiscountIsWhatComesOfIt() {
    var line = Map.of("product", "SItemNo001", "quantity", "90", "discount", "7");
    var foreseen = preview(List.of(line));
    var order = "/api/orders/" + captured();
    var asked =
        mari()
            .post(
                order + "/discounts",
                Map.of("line", 1, "percent", "7", "reason", "A chain of nine shops."));
    assertThat(asked.status()).isEqualTo(200);
    var escalation = mari().get(order + "?after=" + asked.position());
    assertThat(escalation.text("/escalation/needs"))
        .isEqualTo(foreseen.text("/lines/0/foreseen/needs"));
    assertThat(escalation.text("/escalation/marginAfter")).startsWith("18.2");
    assertThat(foreseen.text("/lines/0/margin")).startsWith("18.2");
  }

  @Test
  void aPreviewOfNothingAndOfAnothersAccountIsRefused() {
    assertThat(preview(List.of()).text("/field")).isEqualTo("lines");
    var body = Map.of("account", ACCOUNT, "on", "2010-03-01", "currency", "SEK");
    assertThat(as("otto").post("/api/orders/previews", with(body)).status()).isEqualTo(403);
  }

  @Test
  void theMaximalOrderIsWithinTheHeadroomAndSaysWhatBinds() {
    submit(captured(), "2010-02-20");
    submit(captured(), "2010-02-25");
    var small = maximal("&headroom=1000");
    assertThat(small.status()).as(small.response().body()).isEqualTo(200);
    assertThat(small.text("/lines/0/sku")).isEqualTo("SItemNo001");
    assertThat(small.text("/binding")).isEqualTo("headroom");
    assertThat(small.text("/sentence")).startsWith("The headroom binds");
    assertThat(number(small, "/perUnit")).isPositive();
    assertThat(number(small, "/gross/amount")).isLessThanOrEqualTo(new BigDecimal("1000"));
    assertThat(number(small, "/lines/0/quantity"))
        .isLessThanOrEqualTo(number(small, "/lines/0/most"));

    var half = maximal("&headroom=1000&quality=50");
    assertThat(number(half, "/gross/amount")).isLessThanOrEqualTo(new BigDecimal("500"));
    assertThat(number(half, "/caps/0/amount/amount")).isEqualByComparingTo("500");

    var byMandate = maximal("");
    assertThat(byMandate.text("/caps/0/name")).isEqualTo("order-cap");
    assertThat(number(byMandate, "/gross/amount"))
        .isGreaterThanOrEqualTo(number(small, "/gross/amount"))
        .isLessThanOrEqualTo(number(byMandate, "/caps/0/amount/amount"));
    assertThat(number(maximal("&headroom=-5"), "/gross/amount")).isZero();
  }

  @Test
  void whatDoesNotBoundItOrIsNoNumberIsRefused() {
    var unbounded = as("dora").get(MAXIMAL + "?on=2010-03-01&currency=SEK");
    assertThat(unbounded.text("/rule")).isEqualTo("maximal-order-is-bounded");
    assertThat(maximal("&headroom=much").text("/field")).isEqualTo("headroom");
    assertThat(maximal("&quality=101").text("/field")).isEqualTo("quality");
    assertThat(as("otto").get(MAXIMAL + "?on=2010-03-01&currency=SEK").status()).isEqualTo(403);
  }

  private Answer maximal(String more) {
    return mari().get(MAXIMAL + "?on=2010-03-01&currency=SEK" + more);
  }

  private Answer preview(List<Map<String, String>> lines) {
    return mari().post("/api/orders/previews", body(lines));
  }

  private static Map<String, Object> body(List<Map<String, String>> lines) {
    return Map.of("account", ACCOUNT, "on", "2010-03-01", "currency", "SEK", "lines", lines);
  }

  private static Map<String, String> with(Map<String, String> line, String field, String value) {
    var other = new java.util.HashMap<>(line);
    other.put(field, value);
    return other;
  }

  private static Map<String, Object> with(Map<String, String> body) {
    var all = new java.util.HashMap<String, Object>(body);
    all.put("lines", List.of(Map.of("product", "SItemNo001", "quantity", "1")));
    return all;
  }

  private static BigDecimal number(Answer answer, String at) {
    return new BigDecimal(answer.text(at));
  }

  private void submit(String order, String day) {
    var submitted = mari().post("/api/orders/" + order + "/submissions", Map.of("on", day));
    assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
    mari().get("/api/orders?after=" + submitted.position());
  }
}
