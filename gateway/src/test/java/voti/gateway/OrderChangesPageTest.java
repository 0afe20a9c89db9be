package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.gateway.StubServices.Answer;

/** What may become of an order after it was taken, as its page offers it. */
class OrderChangesPageTest extends Stage {

  private static final String PAGE = "/orders/ord-7f-34";
  private static final String API = "/api/orders/ord-7f-34";
  private static final String ADVICE = "/api/orders/accounts/acc-7f-1/advice";
  private static final String UNTOUCHED =
      """
      {"order":"ord-7f-34","number":"34","account":"acc-7f-1","state":"%s","currency":"SEK",
       "splitFrom":"ord-7f-33","splitInto":["ord-7f-35"],"requestedFrom":"2010-02-10",
       "lines":[{"line":1,"sku":"JB007","name":"Paint","quantity":{"amount":"90","unit":"LTR"},
       "ordered":{"amount":"120","unit":"LTR"},"cancelled":{"amount":"%s","unit":"LTR"},
       "dispatched":{"amount":"0","unit":"LTR"}}]}
      """;

  private void order(String state, String cancelled) {
    SERVICES.answers.put(
        "GET " + API, new Answer(200, "application/json", UNTOUCHED.formatted(state, cancelled)));
  }

  @Test
  void anOrderIsOfferedWhatItsStateAndTheRolePermit() {
    order("confirmed", "0");
    var mari = signedIn("kam");
    assertThat(mari.get(PAGE).body())
        .contains("amend-form", "copy-form", "split-form", "cancel-form")
        .contains("/orders/ord-7f-33", "/orders/ord-7f-35")
        .doesNotContain("short-form", "reopen-form");
    order("cancelled", "0");
    assertThat(mari.get(PAGE).body())
        .contains("copy-form", "reopen-form")
        .doesNotContain("amend-form", "split-form", "cancel-form");
    order("delivered", "30");
    assertThat(mari.get(PAGE).body()).contains("reopen-form", "data-test=\"cancelled\"");
    order("confirmed", "0");
    assertThat(signedIn("warehouse").get(PAGE).body())
        .doesNotContain("amend-form", "copy-form", "cancel-form");
    assertThat(signedIn("head").get(PAGE).body())
        .contains("amend-form")
        .doesNotContain("cancel-form");
    SERVICES.answers.remove("GET " + API);
    SERVICES.orderState = "confirmed";
    assertThat(mari.get(PAGE).body()).contains("short-form").doesNotContain("cancel-form");
  }

  @Test
  void whatIsAdvisedBesideAnOrderIsAddedAndKept() {
    order("confirmed", "0");
    var mari = signedIn("kam");
    var page = mari.get(PAGE + "?lang=en").body();
    assertThat(page)
        .contains("data-test=\"advice-beside\"", "In the focus: New brushes.", "Add to the order")
        .doesNotContain("??");
    assertThat(SERVICES.last(ADVICE).uri().getQuery()).contains("basket=");
    mari.fill(PAGE, "advice-form", Map.of("lines[1].quantity.amount", "5"));
    assertThat(SERVICES.posted(ADVICE).body()).contains("\"basket\":[", "\"order\":\"ord-7f-34\"");
    assertThat(SERVICES.posted(API + "/amendments").body())
        .contains("\"amount\":\"5\"", "\"reason\":\"")
        .doesNotContain("-advised", "\"amount\":\"\"");
    order("cancelled", "0");
    assertThat(mari.get(PAGE).body()).doesNotContain("advice-beside");
    order("confirmed", "0");
    assertThat(signedIn("warehouse").get(PAGE).body()).doesNotContain("advice-beside");
  }

  @Test
  void whatIsTypedIsSentAsTheServiceWantsIt() {
    order("confirmed", "0");
    var mari = signedIn("kam");
    mari.fill(
        PAGE,
        "amend-form",
        Map.of(
            "lines[0].quantity.amount", "100",
            "lines[1].product", "JB008",
            "lines[1].quantity.amount", "5",
            "todaysPrices", "true",
            "reason", "More paint"));
    assertThat(SERVICES.posted(API + "/amendments").body())
        .contains("\"line\":1", "\"unit\":\"LTR\"", "\"amount\":\"100\"")
        .contains("{\"product\":\"JB008\",\"quantity\":{\"amount\":\"5\"}}")
        .contains("\"todaysPrices\":true", "\"requestedFrom\":\"2010-02-10\"");
    mari.fill(PAGE, "split-form", Map.of("lines[0].quantity.amount", "10", "reason", "Later"));
    assertThat(SERVICES.posted(API + "/splits").body()).contains("\"amount\":\"10\"");
    var copied = mari.fill(PAGE, "copy-form", Map.of("orderedOn", "2010-03-01"));
    assertThat(copied.uri().getPath()).isEqualTo("/orders/new-1");
    mari.fill(PAGE, "cancel-form", Map.of("reason", "Withdrawn"));
    assertThat(SERVICES.posted(API + "/cancellations").body())
        .isEqualTo("{\"reason\":\"Withdrawn\"}");
    order("cancelled", "0");
    mari.fill(PAGE, "reopen-form", Map.of("on", "2010-03-01", "reason", "After all"));
    assertThat(SERVICES.posted(API + "/reopenings").body()).contains("\"on\":\"2010-03-01\"");
    SERVICES.answers.remove("GET " + API);
    SERVICES.orderState = "confirmed";
    mari.fill(PAGE, "short-form", Map.of("on", "2010-03-01", "reason", "Season over"));
    assertThat(SERVICES.posted(API + "/short-closings").body()).contains("Season over");
  }
}
