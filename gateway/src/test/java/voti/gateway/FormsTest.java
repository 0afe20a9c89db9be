package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import voti.gateway.StubServices.Answer;

/** What a form sends, and what a person sees when it is not taken. */
class FormsTest extends Stage {

  @Autowired JsonMapper json;

  @Test
  void aFormBecomesACommandWithItsKeyAndThePageFollowsTheWrite() {
    var mari = signedIn("kam");
    var after =
        mari.fill(
            "/accounts/acc-7f-1",
            "log-form",
            Map.of(
                "kind",
                "meeting",
                "summary",
                "Paint",
                "promises[0].what",
                "Samples",
                "promises[0].by",
                "2010-01-25",
                "on",
                "2010-01-18"));
    var sent = SERVICES.posted("/api/accounts/acc-7f-1/interactions");
    assertThat(json.readTree(sent.body()))
        .isEqualTo(
            json.readTree(
                """
                {"kind":"meeting","on":"2010-01-18","summary":"Paint",
                 "promises":[{"what":"Samples","by":"2010-01-25"}]}
                """));
    assertThat(sent.headers().get("Idempotency-key")).matches("[0-9a-f-]{36}");
    assertThat(sent.headers()).containsEntry("Voti-channel", "console");
    assertThat(after.uri().toString())
        .endsWith("/accounts/acc-7f-1?after=accounts-41&did=account-registered");
    assertThat(SERVICES.last("/api/accounts/acc-7f-1").uri().getQuery()).isEqualTo("after=41");
    assertThat(SERVICES.last("/api/orders").uri().getQuery()).doesNotContain("after=");
  }

  @Test
  void linesNobodyTypedInAreLeftOut() {
    signedIn("warehouse")
        .fill(
            "/orders/ord-7f-34",
            "dispatch-form",
            Map.of("on", "2010-02-14", "lines[1].quantity.amount", ""));
    assertThat(json.readTree(SERVICES.posted("/api/orders/ord-7f-34/dispatches").body()))
        .isEqualTo(
            json.readTree(
                """
                {"on":"2010-02-14","lines":[{"line":1,"quantity":{"amount":"120","unit":"LTR"}}]}
                """));
  }

  @Test
  void aRefusalStandsBesideItsFormWithEverythingThatWasTyped() {
    SERVICES.answers.put(
        "POST /api/accounts",
        new Answer(
            400,
            "application/problem+json",
            """
            {"title":"Bad request","status":400,"detail":"The check digit of 7300070011110 is wrong.",
             "field":"gln","rule":"bad-value"}
            """));
    var mari = signedIn("kam");
    var page =
        mari.fill(
            "/accounts/new",
            "register-form",
            Map.of("name", "Johnssons <b>", "gln", "7300070011110"));
    assertThat(page.statusCode()).isEqualTo(400);
    var form = Visitor.formOf(page.body(), "register-form");
    assertThat(form).contains("value=\"7300070011110\"").contains("Johnssons &lt;b&gt;");
    assertThat(form).contains("data-test=\"field-error\"").contains("check digit");
    assertThat(form).contains("What you typed is kept");
  }

  @Test
  void aRuleThatSaysNoIsShownInItsOwnWords() {
    SERVICES.answers.put(
        "POST /api/orders/ord-7f-34/dispatches",
        new Answer(
            422,
            "application/problem+json",
            """
            {"rule":"partial-delivery-needs-consent","detail":"The buyer forbids partial delivery."}
            """));
    var page = signedIn("warehouse").fill("/orders/ord-7f-34", "dispatch-form", Map.of());
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("data-rule=\"partial-delivery-needs-consent\"")
        .contains("The buyer forbids partial delivery.")
        .containsPattern(
            "<details class=\"action\" open=\"open\">\\s*<summary data-test=\"open-dispatch\"");
  }

  @Test
  void whenNobodyKnowsWhatBecameOfItTheKeyStaysTheSame() {
    SERVICES.answers.put("POST /api/accounts", new Answer(503, "text/plain", "gone"));
    var mari = signedIn("kam");
    var first = mari.fill("/accounts/new", "register-form", Map.of("name", "x", "gln", "1"));
    var key = SERVICES.posted("/api/accounts").headers().get("Idempotency-key");
    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(Visitor.formOf(first.body(), "register-form")).contains("value=\"" + key + "\"");
    SERVICES.answers.put(
        "POST /api/accounts", new Answer(422, "application/problem+json", "{\"rule\":\"r\"}"));
    var second = mari.fill("/accounts/new", "register-form", Map.of("name", "x", "gln", "1"));
    var used = SERVICES.posted("/api/accounts").headers().get("Idempotency-key");
    assertThat(Visitor.formOf(second.body(), "register-form")).doesNotContain(used);
  }

  @Test
  void aDocumentIsSentAsItIs() {
    SERVICES.answers.put(
        "POST /api/orders/documents",
        new Answer(
            200,
            "application/json",
            """
            {"outcome":"unchanged","orders":[{"order":"ord-7f-34","number":"34","outcome":"unchanged",
             "sentence":"Order 34 was taken before."}]}
            """));
    var answer = upload("order.xml", "<Order>å</Order>");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Order 34 was taken before.");
    var sent = SERVICES.posted("/api/orders/documents");
    assertThat(sent.body()).isEqualTo("<Order>å</Order>");
    assertThat(sent.headers()).containsEntry("Content-type", "application/xml");
    assertThat(sent.headers()).containsEntry("Idempotency-key", "k-9");
  }

  @ParameterizedTest(name = "{0} is sent as {2}")
  @CsvSource({
    "order.edi, UNB+UNOC:3+1, application/edifact",
    "order.EDIFACT, hello, application/edifact",
    "order.txt, UNA:+.? 'UNB+UNOC:3+1, application/edifact",
    "order, '\nUNB+UNOC:3+1', application/edifact",
    "order.csv, UNB, text/csv",
    "order.txt, <Order/>, application/xml"
  })
  void aDocumentIsSentAsWhatItIs(String name, String content, String type) {
    SERVICES.answers.put(
        "POST /api/orders/documents",
        new Answer(200, "application/json", "{\"outcome\":\"unchanged\",\"orders\":[]}"));
    assertThat(upload(name, content).statusCode()).isEqualTo(200);
    var sent = SERVICES.posted("/api/orders/documents");
    assertThat(sent.headers()).containsEntry("Content-type", type);
  }

  private java.net.http.HttpResponse<String> upload(String name, String content) {
    var mari = signedIn("kam");
    var page = mari.get("/orders").body();
    var form = Visitor.formOf(page, "import-form");
    var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(form);
    assertThat(csrf.find()).isTrue();
    var body =
        """
        --x\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --x\r
        Content-Disposition: form-data; name="form"\r
        \r
        import\r
        --x\r
        Content-Disposition: form-data; name="key"\r
        \r
        k-9\r
        --x\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        %s\r
        --x--\r
        """
            .formatted(csrf.group(1), name, content);
    return mari.send(
        mari.request("/orders/documents")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void theResponseToTheBuyerIsThereOnceTheOrderIsDecided() {
    var mari = signedIn("kam");
    SERVICES.orderState = "captured";
    assertThat(mari.get("/orders/ord-7f-34").body()).doesNotContain("response.edi");
    SERVICES.orderState = "confirmed";
    assertThat(mari.get("/orders/ord-7f-34").body())
        .contains("href=\"/api/orders/ord-7f-34/response.edi\"", "ORDRSP");
  }

  @Test
  void theOrderPageFollowsWhenCreditHasAnswered() {
    var mari = signedIn("kam");
    SERVICES.orderState = "submitted";
    assertThat(mari.get("/orders/ord-7f-34").body()).contains("hx-trigger=\"every 1s\"");
    assertThat(mari.get("/orders/ord-7f-34", "HX-Request", "true").headers().map())
        .doesNotContainKey("hx-refresh");
    SERVICES.orderState = "confirmed";
    assertThat(
            mari.get("/orders/ord-7f-34", "HX-Request", "true").headers().firstValue("HX-Refresh"))
        .contains("true");
  }
}
