package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.PdfText;

/** Its prices change, and its pipeline is, in a year of its own. */
class QuotationStoryTest extends Platform {

  private static final String QUOTATIONS = "/api/orders/quotations";
  private static final Map<String, Object> TO_BUYER =
      Map.of("version", 1, "on", "2010-01-27", "to", "per-7f-buyer-1");

  @Autowired private List<DueWork> due;
  @Autowired private EventStore store;
  @Autowired private Snapshotter snapshotter;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void whatTheHeadLetThroughIsAcceptedInPartAtThePricesThatWereQuoted() throws IOException {
    var path = drafted(quotation("Q-story", "7"));
    var waiting = seen("heli", path);
    assertThat(waiting.text("/state")).isEqualTo("escalated");
    assertThat(waiting.text("/escalation/effective")).isEqualTo("7.00");
    assertThat(waiting.text("/versions/0/value/amount")).as("4,185 + 300").isEqualTo("4485.00");
    assertThat(waiting.body().at("/versions/0/lines/0/trace").toString())
        .contains("the contract names column B");
    assertThat(numbers(as("heli").get(fresh(QUOTATIONS + "?state=escalated")))).contains("Q-story");

    assertThat(mari().post(path + "/sendings", TO_BUYER).text("/rule"))
        .isEqualTo("quotation-may-be-sent");
    var yes = Map.of("version", 1, "reason", "Worth it for the first season.");
    assertThat(mari().post(path + "/approvals", yes).status()).isEqualTo(403);
    ok(as("heli").post(path + "/approvals", yes));
    var named = Map.of("version", 1, "on", "2010-01-27", "to", "Anders Johnsson");
    assertThat(mari().post(path + "/sendings", named).text("/rule")).isEqualTo("people-are-ids");
    ok(mari().post(path + "/sendings", TO_BUYER));
    assertThat(seen("mari", path).text("/versions/0/decidedBy")).isEqualTo("heli");

    assertThat(PdfText.of(mari().bytes(path + "/quotation.pdf?lang=et")))
        .contains("Pakkumus Q-story", "alternatiiv reale 2", "4 485,00 SEK");
    var xml = mari().get(path + "/quotation.xml?version=1");
    assertThat(xml.response().body()).contains("<cbc:ID>Q-story-1</cbc:ID>");
    assertThat(mari().get(path + "/quotation.xml?version=7").status()).isEqualTo(404);

    thePriceOfPaintRisesTo60();
    var undecided = Map.of("version", 1, "on", "2098-07-01", "lines", List.of(taken(1, "60")));
    assertThat(mari().post(path + "/acceptances", undecided).text("/rule"))
        .isEqualTo("one-alternative-is-chosen");
    var part =
        Map.of(
            "version",
            1,
            "on",
            "2098-07-01",
            "number",
            "4711",
            "lines",
            List.of(taken(1, "60"), Map.of("line", 2), taken(3, "40")));
    var accepted = mari().post(path + "/acceptances", part);
    ok(accepted);
    var order = accepted.text("/happened/0/event/order");
    var taken = ordered(order);
    assertThat(taken.text("/quotation")).isEqualTo(path.substring(QUOTATIONS.length() + 1) + ":1");
    assertThat(taken.text("/number")).isEqualTo("4711");
    assertThat(taken.text("/lines/0/listPrice/amount")).isEqualTo("50.00");
    assertThat(taken.text("/lines/0/net/amount")).as("60 × 50.00 × 93 %").isEqualTo("2790.00");
    assertThat(taken.text("/total/amount")).as("and 40 × 15.00 × 97 %").isEqualTo("3372.00");
    var today = "/api/orders/prices?account=%s&product=SItemNo001&currency=SEK&on=2098-07-01";
    assertThat(mari().get(today.formatted(ACCOUNT)).text("/price/amount")).isEqualTo("60.00");

    assertThat(mari().post(path + "/acceptances", part).status()).isEqualTo(409);
    var ended = seen("mari", path);
    assertThat(ended.text("/state")).isEqualTo("accepted");
    assertThat(ended.text("/ending/order")).isEqualTo(order);
    assertThat(ended.text("/ending/whole")).isEqualTo("false");
    assertThat(ended.text("/ending/value/amount")).isEqualTo("3372.00");
  }

  @Test
  void anotherIsLostForAReason() {
    var path = drafted(quotation("Q-lost", "4"));
    ok(mari().post(path + "/sendings", TO_BUYER));
    var why = Map.of("on", "2010-02-01", "why", "weather", "words", "It rained.");
    var wrong = mari().post(path + "/losses", why);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.response().body()).contains("why", "delivery-time");
    ok(mari().post(path + "/losses", Map.of("on", "2010-02-01", "why", "price", "words", "3 %.")));
    var lost = seen("heli", path);
    assertThat(lost.text("/state")).isEqualTo("lost");
    assertThat(lost.text("/ending/why")).isEqualTo("price");
    assertThat(mari().post(path + "/withdrawals", withdrawal()).status()).isEqualTo(409);
  }

  @Test
  void whatExpiredIsRenewedByAnotherVersionAndTheOldOneStaysReadable() throws IOException {
    var asked = new HashMap<>(quotation("Q-old", "4"));
    asked.put("validUntil", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
    var path = drafted(asked);
    ok(mari().post(path + "/sendings", TO_BUYER));
    mari().get(fresh(path));
    due.forEach(work -> work.run(Instant.now().plus(Duration.ofDays(4))));
    assertThat(seen("mari", path).text("/state")).isEqualTo("expired");
    var late = Map.of("version", 1, "on", "2010-02-01", "lines", List.of(taken(1, "1")));
    assertThat(mari().post(path + "/acceptances", late).text("/rule"))
        .isEqualTo("quotation-has-not-expired");

    var renewed = new HashMap<>(asked);
    renewed.keySet().retainAll(List.of("on", "lines", "reason"));
    renewed.put("validUntil", "2099-01-01");
    renewed.put("lines", List.of(line("SItemNo001", "10", null, null)));
    assertThat(mari().post(path + "/versions", renewed).status()).isEqualTo(201);
    var now = seen("mari", path);
    assertThat(now.text("/state")).isEqualTo("drafted");
    assertThat(now.text("/offer")).isEqualTo("2");
    assertThat(now.text("/versions/0/value/amount")).isEqualTo("500.00");
    assertThat(now.text("/versions/1/value/amount")).isEqualTo("4620.00");
    assertThat(PdfText.of(mari().bytes(path + "/quotation.pdf?version=1&lang=en")))
        .contains("Version 1", "4,620.00 SEK");
    assertThat(mari().get(path + "?asOf=2009-01-01T00:00:00Z").status()).isEqualTo(404);
    ok(mari().post(path + "/withdrawals", withdrawal()));
  }

  @Test
  void aQuotationThatComesFromASnapshotIsAcceptedAsFromAllItsEvents() throws Exception {
    var path = drafted(quotation("Q-snapshot", "4"));
    ok(mari().post(path + "/sendings", TO_BUYER));
    var id = path.substring(QUOTATIONS.length() + 1);
    snapshotter.scheduleSnapshot(Class.forName("voti.orders.quotation.Quotation"), id);
    for (var i = 0; i < 500 && store.readEvents(id).peek().getSequenceNumber() == 0; i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(store.readEvents(id).peek().getSequenceNumber()).as("a snapshot").isPositive();
    var lines = List.of(taken(1, "90"), taken(2, "20"));
    var accepted =
        mari()
            .post(path + "/acceptances", Map.of("version", 1, "on", "2010-02-01", "lines", lines));
    ok(accepted);
    assertThat(accepted.text("/happened/0/event/whole")).isEqualTo("true");
    assertThat(accepted.text("/happened/0/event/taken/lines/0/discount")).isEqualTo("4");
  }

  @Test
  void thePipelineIsWhatOpenQuotationsAreWorthByTheirProbability() {
    drafted(expected("Q-pipe-1", "60"));
    var second = drafted(expected("Q-pipe-2", "25"));
    assertThat(inMarch().at("/value/amount").asString()).as("2 × 4,620").isEqualTo("9240.00");
    assertThat(inMarch().at("/weighted/amount").asString())
        .as("2,772 + 1,155")
        .isEqualTo("3927.00");
    assertThat(inMarch().at("/kam").asString()).isEqualTo("mari");
    var likely =
        Map.of(
            "outlook",
            Map.of("title", "Spring", "probability", "50", "expectedClose", "2097-03-09"),
            "reason",
            "They called.");
    ok(mari().post(second + "/outlooks", likely));
    assertThat(inMarch().at("/weighted/amount").asString()).isEqualTo("5082.00");
    ok(mari().post(second + "/withdrawals", withdrawal()));
    assertThat(inMarch().at("/weighted/amount").asString()).isEqualTo("2772.00");
    assertThat(inMarch().at("/quotations").asString()).isEqualTo("1");
  }

  @Test
  void whatCannotBeQuotedIsRefusedByName() {
    refused("validUntil", "2010-01-25", "validity-has-days");
    refused("lines", List.of(line("SItemNo001", "1", "101", null)), "discount-is-a-share");
    refused("lines", List.of(line("NO-SUCH", "1", null, null)), "product-is-known");
    refused("lines", List.of(line("SItemNo001", "0", null, null)), "quantities-are-positive");
    refused("lines", List.of(line("SItemNo001", "1", null, 1)), "quotation-has-lines");
    refused("terms", Map.of("paymentDays", -1), "payment-days-are-not-negative");
    refused("currency", "NOK", "currency-has-a-price-list");
    refused(
        "outlook",
        Map.of("title", "Much", "probability", "120", "expectedClose", "2010-03-01"),
        "probability-is-a-share");
    field("lines", List.of(), "lines");
    field("account", "mine", "account");
    field("currency", "XXZ", "currency");
    field("outlook", Map.of("title", "Much"), "outlook.probability");
    assertThat(mari().get(QUOTATIONS + "/quo-7f-none").status()).isEqualTo(404);
  }

  @Test
  void othersAccountsAreNotTheirs() {
    var path = drafted(quotation("Q-mine", "0"));
    assertThat(as("jaan").get(path).status()).isEqualTo(403);
    assertThat(as("jaan").get(path + "/quotation.pdf").status()).isEqualTo(403);
    assertThat(as("jaan").post(path + "/withdrawals", withdrawal()).status()).isEqualTo(403);
    assertThat(as("jaan").get(fresh(QUOTATIONS)).body().at("/items").isEmpty()).isTrue();
    assertThat(as("jaan").get(fresh("/api/orders/pipeline")).body().at("/items").isEmpty())
        .isTrue();
  }

  private void refused(String field, Object value, String rule) {
    var asked = new HashMap<>(quotation("Q-wrong", "0"));
    asked.put(field, value);
    var answer = mari().post(QUOTATIONS, asked);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
    assertThat(answer.text("/rule")).isEqualTo(rule);
  }

  private void field(String field, Object value, String named) {
    var asked = new HashMap<>(quotation("Q-wrong", "0"));
    asked.put(field, value);
    var answer = mari().post(QUOTATIONS, asked);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.response().body()).contains(named);
  }

  private JsonNode inMarch() {
    return as("heli")
        .get(fresh("/api/orders/pipeline"))
        .body()
        .at("/items")
        .valueStream()
        .filter(row -> row.at("/month").asString().equals("2097-03"))
        .findFirst()
        .orElseThrow();
  }

  private String drafted(Map<String, Object> asked) {
    var answer = mari().post(QUOTATIONS, asked);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return QUOTATIONS + "/" + answer.text("/id");
  }

  private Answer seen(String who, String path) {
    return as(who).get(fresh(path));
  }

  private Answer ordered(String order) {
    var answer = mari().get("/api/orders/" + order);
    for (var i = 0; i < 500 && answer.status() != 200; i++) {
      LockSupport.parkNanos(20_000_000);
      answer = mari().get("/api/orders/" + order);
    }
    return answer;
  }

  private void thePriceOfPaintRisesTo60() {
    var list = new HashMap<>(priceList("Sweden 2098", "SEK"));
    list.put("from", "2098-06-01");
    list.put(
        "prices",
        List.of(
            Map.of("product", "SItemNo001", "column", "A", "price", sek("62.00")),
            Map.of("product", "SItemNo001", "column", "B", "price", sek("60.00"))));
    var answer = as("dora").post("/api/orders/price-lists", list);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
  }

  private static Map<String, Object> expected(String number, String probability) {
    var asked = new HashMap<>(quotation(number, "4"));
    asked.put(
        "outlook",
        Map.of("title", "Spring", "probability", probability, "expectedClose", "2097-03-01"));
    return asked;
  }

  /** 90 l of paint at a discount and 20 brushes, or 40 of them at 3 %. */
  private static Map<String, Object> quotation(String number, String discount) {
    return Map.of(
        "account", ACCOUNT,
        "number", number,
        "currency", "SEK",
        "on", "2010-01-25",
        "validUntil", "2099-01-01",
        "lines",
            List.of(
                line("SItemNo001", "90", discount, null),
                line("SItemNo011", "20", null, null),
                line("SItemNo011", "40", "3", 2)),
        "reason", "Nine shops.");
  }

  private static Map<String, Object> line(
      String product, String amount, @Nullable String discount, @Nullable Integer alternativeTo) {
    var line = new HashMap<String, Object>();
    line.put("product", product);
    line.put("quantity", Map.of("amount", amount));
    line.put("discount", discount);
    line.put("alternativeTo", alternativeTo);
    return line;
  }

  private static Map<String, Object> taken(int line, String quantity) {
    return Map.of("line", line, "quantity", quantity);
  }

  private static Map<String, Object> withdrawal() {
    return Map.of("on", "2010-02-01", "reason", "Discontinued.");
  }

  private static Map<String, String> sek(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }

  private static List<String> numbers(Answer list) {
    return list.body().at("/items").valueStream().map(one -> one.at("/number").asString()).toList();
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }
}
