package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.Asking.Answer;
import voti.orders.accounts.ClassificationCopies;

/** Drafts, their comparison, a second person's approval; and what a price is, with its trace. */
class PriceListsTest extends Platform {

  private static final String LISTS = "/api/orders/price-lists";

  @Autowired private ClassificationCopies classifications;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
    classifications.record(ACCOUNT, "retail", "A", LocalDate.of(2012, 1, 1), 1);
  }

  @Test
  void aDraftIsApprovedByAnotherAndOnlyThenPublished() {
    var draft = drafted("dora", "CZK", "2040-01-01", List.of(column("L", Map.of())));
    var step = Map.of("draft", 1, "reason", "Compared.");
    assertThat(as("dora").post(draft + "/publications", step).text("/rule"))
        .isEqualTo("draft-is-approved");
    var own = as("dora").post(draft + "/approvals", step);
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.text("/rule")).isEqualTo("second-person-approves");
    ok(as("gert").post(draft + "/approvals", step));
    assertThat(as("mari").post(draft + "/publications", step).status()).isEqualTo(403);
    assertThat(as("dora").post(draft + "/publications", Map.of("draft", 2)).text("/rule"))
        .as("another draft than the one that was looked at")
        .isEqualTo("draft-is-the-open-one");
    var published = as("dora").post(draft + "/publications", step);
    ok(published);
    assertThat(published.text("/happened/0/type")).isEqualTo("price-list-published");
    assertThat(as("dora").get(fresh(draft + "/comparison")).status()).isEqualTo(404);
  }

  @Test
  void anAmbiguityIsRefusedAtPublicationAndNamesAnAccountThatHitsBoth() {
    var columns =
        List.of(
            column("R", Map.of("segments", List.of("retail"))),
            column("K", Map.of("accountClasses", List.of("A"))));
    var draft = drafted("heli", "HUF", "2040-01-01", columns);
    ok(as("dora").post(draft + "/approvals", Map.of("draft", 1)));
    var refused = as("dora").post(draft + "/publications", Map.of("draft", 1));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("no-tie-between-columns");
    assertThat(refused.text("/detail"))
        .isEqualTo(
            "Columns R and K apply to the same buyers, such as Johnssons byggvaror ("
                + ACCOUNT
                + ").");
  }

  @Test
  void aDraftSaysWhoGainsOrLosesOnLastYearsVolume() {
    var order = captured();
    var path = "/api/orders/" + order;
    ok(mari().post(path + "/submissions", Map.of("on", "2010-01-25")));
    hear(
        "voti.credit.credit-reserved.v1",
        Map.of("order", order, "amount", Map.of("amount", "4500.00", "currency", "SEK")));
    var dispatched = dispatched(path);
    ok(
        as("veera")
            .post(
                path + "/deliveries",
                Map.of(
                    "dispatch",
                    dispatched.text("/happened/0/event/dispatch"),
                    "on",
                    "2013-06-01")));
    var draft = drafted("heli", "SEK", "2014-01-01", List.of(column("R", retailOfB())));
    var compared = as("dora").get(fresh(draft + "/comparison"));
    assertThat(compared.status()).as(compared.response().body()).isEqualTo(200);
    assertThat(compared.text("/changes/0/name")).isEqualTo("Johnssons byggvaror");
    assertThat(compared.text("/changes/0/change/before/amount")).isEqualTo("4500.00");
    assertThat(compared.text("/changes/0/change/after/amount")).isEqualTo("4230.00");
    assertThat(compared.text("/changes/0/change/change/amount")).isEqualTo("-270.00");
    var asked = price("product=SItemNo001&on=2014-01-01&currency=SEK");
    assertThat(asked.text("/terms/volume")).isEqualTo("4500.00");
    assertThat(asked.text("/terms/segment")).isEqualTo("retail");
    assertThat(mari().get(draft + "/comparison").status()).isEqualTo(403);
  }

  @Test
  void thePriceIsAnsweredWithEveryCandidateAndItsVat() {
    var answer = price("product=SItemNo001&on=2010-02-01&quantity=10&currency=SEK");
    assertThat(answer.text("/price/amount")).isEqualTo("50.00");
    assertThat(answer.text("/amount/amount")).isEqualTo("500.00");
    assertThat(answer.text("/column")).isEqualTo("B");
    assertThat(answer.text("/reason")).isEqualTo("the contract names column B");
    assertThat(answer.text("/vatCategory")).isEqualTo("K");
    assertThat(answer.text("/vat/amount")).isEqualTo("0.00");
    assertThat(answer.body().at("/trace").size()).isGreaterThan(1);
    assertThat(answer.body().at("/trace").valueStream())
        .allMatch(one -> !one.at("/reason").asString().isEmpty())
        .filteredOn(one -> one.at("/winner").asBoolean())
        .hasSize(1);
  }

  @Test
  void withoutAPriceTheTraceSaysWhy() {
    var answer = price("product=SItemNo001&on=2009-02-01&currency=SEK");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().at("/price").isNull() || answer.body().at("/price").isMissingNode())
        .isTrue();
    assertThat(answer.text("/reason")).isEqualTo("no column that applies has a price for it");
    assertThat(answer.text("/trace/0/reason")).isEqualTo("it is not in force on 2009-02-01");
    assertThat(price("product=SItemNo001&on=2008-02-01").text("/rule"))
        .isEqualTo("currency-is-stated");
    assertThat(price("product=NONE&currency=SEK").status()).isEqualTo(404);
    assertThat(price("product=SItemNo001&quantity=0&currency=SEK").text("/rule"))
        .isEqualTo("quantities-are-positive");
    assertThat(price("product=SItemNo001&unit=KGM&currency=SEK").text("/rule"))
        .isEqualTo("quantity-is-in-the-products-unit");
  }

  private Answer price(String question) {
    return mari().get(fresh("/api/orders/prices?account=" + ACCOUNT + "&" + question));
  }

  /** The goods may go a moment after credit is reserved. */
  private Answer dispatched(String path) {
    var lines = List.of(Map.of("line", 1, "quantity", Map.of("amount", "90", "unit", "LTR")));
    var body = Map.of("on", "2013-05-30", "lines", lines);
    var answer = eventually(() -> as("veera").post(path + "/dispatches", body));
    ok(answer);
    return answer;
  }

  private String drafted(
      String who, String currency, String from, List<Map<String, Object>> columns) {
    var prices = new ArrayList<Map<String, Object>>();
    for (var column : columns) {
      prices.add(
          Map.of(
              "product",
              "SItemNo001",
              "column",
              column.get("name"),
              "price",
              Map.of("amount", "47.00", "currency", currency)));
    }
    var draft =
        as(who)
            .post(
                LISTS + "/drafts",
                Map.of(
                    "name",
                    "Draft " + currency,
                    "currency",
                    currency,
                    "from",
                    from,
                    "columns",
                    columns,
                    "prices",
                    prices));
    ok(draft);
    return LISTS + "/" + draft.text("/id");
  }

  private static Map<String, Object> retailOfB() {
    return Map.of("contractColumn", "B", "segments", List.of("retail"));
  }

  private static Map<String, Object> column(String name, Map<String, Object> predicate) {
    return Map.of("name", name, "predicate", predicate);
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
  }
}
