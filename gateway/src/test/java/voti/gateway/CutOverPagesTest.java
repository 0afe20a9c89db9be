package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cut-over as people work with it. */
class CutOverPagesTest extends Stage {

  private static final String API = "/api/credit/cut-overs";
  private static final String PAGE = "/credit/cut-overs/cut-00-1";

  @Test
  void thePageHoldsTotalsSideBySideAndListsRefusedRowsByLine() {
    var page = signedIn("controller").get(PAGE + "?lang=en").body();
    assertThat(page)
        .contains("Cut-over from Navision", "reconciled")
        .contains("1,853,200.50", "1,852,980.50", "-220.00", "1204 rows", "agrees")
        .contains("417", "It is no day such as 2026-01-31.", "2500 rows so far")
        .contains("file-form", "reconcile-form", "confirm-form");
    assertThat(signedIn("auditor").get(PAGE).body())
        .contains("data-kind=\"open-items\"")
        .doesNotContain("file-form", "reconcile-form", "confirm-form");
    assertThat(signedIn("controller").get("/credit").body()).contains("to-cut-overs");
    assertThat(signedIn("kam").get("/credit").body()).doesNotContain("to-cut-overs");
  }

  @Test
  void aCutOverIsOpenedWithTheKindsThatWereTyped() {
    signedIn("controller")
        .fill(
            "/credit/cut-overs",
            "cut-over-form",
            Map.of(
                "source", "Navision",
                "day", "2010-01-01",
                "currency", "SEK",
                "rows-open-items", "1204",
                "sum-open-items", "1853200.50",
                "rows-checks", "288"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"source\":\"Navision\"", "\"day\":\"2010-01-01\"")
        .contains("\"rows\":1204", "\"rows\":288")
        .contains("\"amount\":\"1853200.50\"", "\"amount\":\"0\"")
        .doesNotContain("limits", "covers", "paid-items");
  }

  @Test
  void itIsReconciledAndConfirmedWithTheDifferencesThatAreShown() {
    var kristi = signedIn("controller");
    kristi.fill(PAGE, "reconcile-form", Map.of());
    assertThat(SERVICES.posted(API + "/cut-00-1/reconciliations").body()).isEqualTo("{}");
    kristi.fill(PAGE, "confirm-form", Map.of("reason", "One was written off there"));
    assertThat(SERVICES.posted(API + "/cut-00-1/confirmations").body())
        .contains("\"kind\":\"open-items\"", "\"amount\":\"-220.00\"", "\"kind\":\"checks\"")
        .contains("\"reason\":\"One was written off there\"");
  }

  @Test
  void aFileIsSentAsItIsUnderItsKindAndWhatCameOfItIsShown() {
    var karl = signedIn("controller");
    var form = Visitor.formOf(karl.get(PAGE).body(), "file-form");
    var csrf = Visitor.attribute(form.substring(form.indexOf("name=\"_csrf\"")), "value");
    var api = API + "/cut-00-1/files/covers";
    SERVICES.answers.put(
        "POST " + api,
        new StubServices.Answer(
            200,
            "application/json",
            """
            {"id": "cut-00-1", "position": 41, "outcome": "taken", "rows": 3, "taken": 1,
             "known": 1, "refused": 1}
            """));
    var fields = Map.of("_csrf", csrf, "form", "cutoverfile", "key", "k-7", "kind", "covers");
    var answer =
        karl.send(
            karl.request(PAGE + "/files?lang=en")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                    BodyPublishers.ofString(
                        Multipart.of(fields, "old covers.csv", "account,cover"))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Taken 1, known before 1, refused 1");
    var sent = SERVICES.posted(api);
    assertThat(sent.body()).isEqualTo("account,cover");
    assertThat(sent.uri().getQuery()).isEqualTo("name=old covers.csv");
    assertThat(sent.headers()).containsEntry("Content-type", "text/csv");
  }
}
