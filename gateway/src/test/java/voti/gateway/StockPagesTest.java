package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockPagesTest extends Stage {

  private static final String API = "/api/orders/stock";
  private static final String ONE = "/stock/stk-00-1";

  @Test
  void stocksAreFoundFromTheNavigationByProductAndWarehouse() {
    var villem = signedIn("warehouse");
    assertThat(villem.get("/orders?lang=en").body()).contains("data-test=\"nav-stock\"");
    assertThat(villem.get("/stock?q=paint&warehouse=MAIN&lang=en").body())
        .contains("JB007", "Falu Rödfärg", "1,250.5", "href=\"/stock/stk-00-2\"")
        .contains("stock-file-form", "stock-form");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("q=paint&warehouse=MAIN");
    assertThat(signedIn("auditor").get("/stock").body())
        .doesNotContain("stock-file-form", "stock-form");
  }

  @Test
  void aStockShowsWhatCanBePromisedForWhomItIsKeptAndEveryMovement() {
    var page = signedIn("auditor").get(ONE + "?lang=en").body();
    assertThat(page)
        .contains("5\u00a0l are lacking, needed by 10 Mar 2010", "34 / 1", "5 Mar 2010", "PO-17/1")
        .contains("sample: Johnssons", "76.00\u00a0SEK", "sent for an order", "−120")
        .contains("opening OPENING-2010")
        .doesNotContain("receipt-form", "count-form", "sample-form");
    assertThat(SERVICES.last(API + "/prd-00-1/availability").uri().getQuery())
        .isEqualTo("warehouse=MAIN&days=56");
    assertThat(page.split("class=\"bar-after\"", -1))
        .as("the first day, what comes, what goes, what can be promised otherwise")
        .hasSize(5);
    assertThat(page).contains("width=\"20\"", "width=\"100\"");
  }

  @Test
  void goodsAreBookedBesideTheLedger() {
    var villem = signedIn("warehouse");
    villem.fill(
        ONE,
        "receipt-form",
        Map.of(
            "document",
            "GRN-1",
            "quantity.amount",
            "30",
            "on",
            "2010-03-05",
            "against",
            "PO-17/1"));
    assertThat(SERVICES.posted(API + "/stk-00-1/receipts").body())
        .contains("\"document\":\"GRN-1\"", "\"line\":1", "\"against\":\"PO-17/1\"")
        .contains("\"quantity\":{\"unit\":\"LTR\",\"amount\":\"30\"}");
    villem.fill(
        ONE, "count-form", Map.of("counted.amount", "98", "on", "2010-03-05", "reason", "Leaked."));
    assertThat(SERVICES.posted(API + "/stk-00-1/counts").body())
        .contains("\"counted\":{\"unit\":\"LTR\",\"amount\":\"98\"}", "\"reason\":\"Leaked.\"");
    villem.fill(
        ONE,
        "sample-form",
        Map.of(
            "account", "acc-7f-1",
            "kind", "presentation",
            "quantity.amount", "1",
            "on", "2010-03-05",
            "reason", "New shop."));
    assertThat(SERVICES.posted(API + "/stk-00-1/samples").body())
        .contains("\"account\":\"acc-7f-1\"", "\"kind\":\"presentation\"");
    villem.fill(
        ONE,
        "expect-form",
        Map.of("document", "PO-18", "quantity.amount", "9", "on", "2010-04-01"));
    assertThat(SERVICES.posted(API + "/stk-00-1/expected-receipts").body())
        .contains("\"document\":\"PO-18\"", "\"on\":\"2010-04-01\"");
    villem.fill(
        ONE, "scrap-form", Map.of("quantity.amount", "1", "on", "2010-03-05", "reason", "Frozen."));
    assertThat(SERVICES.posted(API + "/stk-00-1/scrappings").body()).contains("Frozen.");
    villem.fill(
        ONE,
        "inspect-form",
        Map.of("restocked.amount", "3", "scrapped.amount", "1", "reason", "One froze."));
    assertThat(SERVICES.posted(API + "/stk-00-1/inspections").body())
        .contains("\"return\":\"ret-7f-1\"", "\"line\":1")
        .contains("\"restocked\":{\"unit\":\"LTR\",\"amount\":\"3\"}");
  }

  @Test
  void aStockIsOpenedByHandAndAFileIsSentWithItsReport() {
    var villem = signedIn("warehouse");
    villem.fill(
        "/stock",
        "stock-form",
        Map.of(
            "product", "JB009",
            "warehouse", "MAIN",
            "quantity.amount", "12",
            "on", "2010-01-04",
            "document", "OPENING-2010"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"product\":\"JB009\"", "\"quantity\":{\"amount\":\"12\",\"unit\":\"C62\"}");
    SERVICES.answers.put(
        "POST " + API + "/files",
        new StubServices.Answer(
            200,
            "application/json",
            """
            {"position": 41, "taken": 3, "unchanged": 0, "refused": 1, "lines": [
              {"line": 2, "stock": "stk-00-1", "outcome": "taken", "sentence": "The line is booked."},
              {"line": 5, "outcome": "refused", "field": "sku", "sentence": "There is no product X."}]}
            """));
    var form = Visitor.formOf(villem.get("/stock").body(), "stock-file-form");
    var csrf = Visitor.attribute(form.substring(form.indexOf("name=\"_csrf\"")), "value");
    var answer =
        villem.send(
            villem
                .request("/stock/files?lang=en")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(Multipart.of(csrf, "stock.csv", "document,line"))));
    assertThat(answer.body())
        .contains("Taken 3, unchanged 0, refused 1", "There is no product X.")
        .doesNotContain("The line is booked.");
    assertThat(SERVICES.posted(API + "/files").body()).isEqualTo("document,line");
  }

  @Test
  void whatIsLackingIsDecidedByTheHead() {
    var heli = signedIn("head");
    assertThat(heli.get("/stock/requests?lang=en").body())
        .contains("5\u00a0l by 10 Mar 2010, MAIN", "to be decided", "bought", "60\u00a0l come on");
    heli.fill(
        "/stock/requests",
        "buy-form",
        Map.of("expectedOn", "2010-03-09", "reason", "It cannot wait."));
    assertThat(SERVICES.posted(API + "/stk-00-1/purchase-requests/approvals").body())
        .contains("\"request\":\"prq-00-1\"", "\"expectedOn\":\"2010-03-09\"");
    heli.fill("/stock/requests", "nobuy-form", Map.of("reason", "Not made any more."));
    assertThat(SERVICES.posted(API + "/stk-00-1/purchase-requests/refusals").body())
        .contains("\"request\":\"prq-00-1\"", "Not made any more.");
    assertThat(signedIn("warehouse").get("/stock/requests").body()).doesNotContain("buy-form");
  }
}
