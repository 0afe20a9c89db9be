package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Acts, returns, causes and measures. */
class QualityPagesTest extends Stage {

  private static final String RETURN = "/returns/ret-7f-1";
  private static final String ACT = "/acts/act-7f-1";
  private static final String MEASURE = "/measures/mea-7f-1";

  @Test
  void qualityFindsWhatWaitsForInspection() {
    var kai = signedIn("quality");
    assertThat(kai.get("/returns?lang=en").body())
        .contains("data-test=\"nav-returns\"", "Bristles fall out", "unclassified", "228.50")
        .contains("href=\"/returns/ret-7f-1\"", "cursor=ret-7f-2");
    assertThat(SERVICES.last("/api/orders/returns").uri().getQuery()).isEqualTo("state=waiting");
    assertThat(kai.get("/returns?state=inspected&lang=et").body()).contains("üle vaadatud");
    assertThat(signedIn("kam").get("/orders").body()).doesNotContain("nav-returns");
  }

  @Test
  void aReturnIsInspectedByQualityOnly() {
    signedIn("quality")
        .fill(
            RETURN,
            "inspect-form",
            Map.of(
                "lines[0].sound.amount", "0",
                "lines[0].damaged.amount", "2",
                "lines[0].credited.amount", "1",
                "resolution", "partial-credit",
                "on", "2010-03-14",
                "reason", "One was used."));
    assertThat(SERVICES.posted("/api/orders/ord-7f-34/returns/ret-7f-1/inspections").body())
        .contains("\"line\":2", "\"damaged\":{", "\"amount\":\"2\"", "\"unit\":\"C62\"")
        .contains("\"resolution\":\"partial-credit\"", "\"reason\":\"One was used.\"");
    var veera = signedIn("warehouse");
    assertThat(veera.get(RETURN).body()).contains("withdraw-form").doesNotContain("inspect-form");
    veera.fill(RETURN, "withdraw-form", Map.of("reason", "He keeps them."));
    assertThat(SERVICES.posted("/api/orders/ord-7f-34/returns/ret-7f-1/withdrawals").body())
        .isEqualTo("{\"reason\":\"He keeps them.\"}");
    assertThat(signedIn("auditor").get("/returns/ret-7f-3?lang=en").body())
        .contains("partial credit: 14.74\u00a0SEK", "One was used.")
        .doesNotContain("inspect-form", "evidence-form");
  }

  @Test
  void aPhotoIsSentAsItIsFromThePhone() {
    var kai = signedIn("quality");
    var page = kai.get(RETURN).body();
    assertThat(page).contains("capture=\"environment\"", "accept=\"image/jpeg,image/png");
    var answer = upload(kai, page, "evidence-form", RETURN + "/evidence", "lid 1.jpg");
    assertThat(answer.statusCode()).isEqualTo(302);
    var sent = SERVICES.posted("/api/orders/acts/act-7f-1/evidence");
    assertThat(sent.body()).isEqualTo("bytes");
    assertThat(sent.uri().getRawQuery()).isEqualTo("name=lid%201.jpg");
    assertThat(sent.headers()).containsEntry("Content-type", "application/octet-stream");
  }

  @Test
  void anActShowsItsEvidenceWhatIsAgreedAndThatItIsLate() {
    var kai = signedIn("quality");
    assertThat(kai.get(ACT + "?lang=en").body())
        .contains("Act on damage", "Late: a credit note was due by", "brush.jpg", "5c34fc9caa80")
        .contains("href=\"/api/orders/acts/act-7f-1.pdf?lang=en\"")
        .contains("href=\"/api/orders/acts/act-7f-1/evidence/5c34fc9c")
        .doesNotContain("agree-form");
    kai.fill(ACT, "done-form", Map.of("on", "2010-04-02", "reference", "C1"));
    assertThat(SERVICES.posted("/api/orders/acts/act-7f-1/resolutions/done").body())
        .contains("\"reference\":\"C1\"");
    var open = "/acts/act-7f-2";
    kai.fill(open, "cosign-form", Map.of("signatory", "emp-7f-kai", "on", "2010-03-12"));
    assertThat(SERVICES.posted("/api/orders/acts/act-7f-2/signatures").body())
        .contains("\"signatory\":\"emp-7f-kai\"");
    kai.fill(
        open,
        "agree-form",
        Map.of(
            "kind", "carrier-claim",
            "deadline", "2010-04-01",
            "owner", "emp-7f-kai",
            "reason", "A can was missing."));
    assertThat(SERVICES.posted("/api/orders/acts/act-7f-2/resolutions").body())
        .contains("\"kind\":\"carrier-claim\"", "\"deadline\":\"2010-04-01\"");
    assertThat(kai.get("/acts?state=overdue&lang=en").body()).contains("late", "a credit note");
    assertThat(signedIn("auditor").get(open).body()).doesNotContain("agree-form", "cosign-form");
  }

  @Test
  void causesAreDrawnByMoneyAndPlacedByQuality() {
    var kai = signedIn("quality");
    var page = kai.get("/causes?from=2010-01-01&until=2011-01-01&currency=SEK&lang=en").body();
    assertThat(page)
        .contains("Frozen on the way makes 66.67\u00a0% of 9,000.00\u00a0SEK", "pareto-chart")
        .contains("points=\"16.67,16.67 50.00,3.34 83.33,0.00\"", "version 3")
        .contains("href=\"/measures?cause=FROZEN\"");
    assertThat(SERVICES.last("/api/orders/causes/pareto").uri().getQuery())
        .isEqualTo("from=2010-01-01&until=2011-01-01&currency=SEK");
    assertThat(kai.get("/causes?lang=et").body()).contains("Teel külmunud", "liigitamata");
    kai.fill(
        "/causes",
        "cause-form",
        Map.of("code", "WET", "kind", "damage", "en", "Wet", "et", "Märg", "parent", "TRANSPORT"));
    assertThat(SERVICES.posted("/api/orders/causes").body())
        .contains("\"code\":\"WET\"", "\"parent\":\"TRANSPORT\"");
    SERVICES.answers.put(
        "POST /api/orders/causes/files",
        new StubServices.Answer(
            200,
            "application/json",
            """
            {"position": 41, "taken": 1, "unchanged": 0, "refused": 1, "lines": [
              {"line": 3, "code": "X", "outcome": "refused", "field": "parent",
               "sentence": "There is no cause NONE."}]}
            """));
    var answer =
        upload(kai, kai.get("/causes").body(), "cause-file-form", "/causes/files?lang=en", "a.csv");
    assertThat(answer.body())
        .contains("1 taken, 0 unchanged, 1 refused", "There is no cause NONE.");
    assertThat(signedIn("auditor").get("/causes").body()).doesNotContain("cause-form");
  }

  @Test
  void aMeasureGoesFromItsAnalysisToItsDecision() {
    var kai = signedIn("quality");
    assertThat(kai.get("/measures?cause=FROZEN&lang=en").body())
        .contains("Why paint freezes", "analysis is late")
        .containsPattern("value=\"FROZEN\"[^>]*selected");
    kai.fill(
        "/measures",
        "measure-form",
        Map.of("title", "Why", "cause", "FROZEN", "owner", "emp-7f-kai", "due", "2010-04-15"));
    assertThat(SERVICES.posted("/api/orders/measures").body())
        .contains("\"cause\":\"FROZEN\"", "\"due\":\"2010-04-15\"")
        .doesNotContain("family", "account");
    kai.fill("/measures/mea-00-2", "finding-form", Map.of("finding", "Cold.", "on", "2010-04-20"));
    assertThat(SERVICES.posted("/api/orders/measures/mea-00-2/findings").body()).contains("Cold.");
    kai.fill(
        "/measures/mea-7f-4",
        "step-form",
        Map.of("what", "Warm.", "from", "2010-05-01", "reason", "Cheap."));
    assertThat(SERVICES.posted("/api/orders/measures/mea-7f-4/steps").body()).contains("Warm.");
    var heli = signedIn("head");
    assertThat(heli.get(MEASURE + "?until=2010-07-29&lang=en").body())
        .contains("20.0 points fewer come back; chance alone", "56 of 70", "48 of 80")
        .contains("5.2\u00a0% – 33.4\u00a0%", "69.2\u00a0% – 87.7\u00a0%", "provisional");
    assertThat(SERVICES.last("/api/orders/measures/mea-7f-1/effect").uri().getQuery())
        .isEqualTo("until=2010-07-29");
    heli.fill(
        MEASURE,
        "decide-form",
        Map.of("decision", "dropped", "until", "2010-07-29", "on", "2010-09-01", "reason", "No."));
    assertThat(SERVICES.posted("/api/orders/measures/mea-7f-1/decisions").body())
        .contains("\"decision\":\"dropped\"", "\"until\":\"2010-07-29\"");
    assertThat(heli.get("/measures/mea-7f-3?lang=en").body())
        .contains("Fewer come back.")
        .doesNotContain("decide-form", "provisional");
  }

  @Test
  void anOrderOffersTheCausesAndKeepsGoodsForInspection() {
    assertThat(signedIn("warehouse").get("/orders/ord-7f-34?lang=en").body())
        .contains("name=\"causeCode\"", "return: Bristles fall out", "Keep for inspection")
        .contains("formaction=\"/orders/ord-7f-34/arrivals\"");
  }

  private static HttpResponse<String> upload(
      Visitor who, String page, String form, String path, String name) {
    var html = Visitor.formOf(page, form);
    var csrf = Visitor.attribute(html.substring(html.indexOf("name=\"_csrf\"")), "value");
    return who.send(
        who.request(path)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(Multipart.of(csrf, name, "bytes"))));
  }

  @Test
  void aRedeliveryIsSentFromItsActAndAClaimIsMadeAndSettledThere() {
    var veera = signedIn("warehouse");
    assertThat(veera.get("/acts/act-7f-3?lang=en").body())
        .contains("data-test=\"made-good\"", "to be sent again");
    veera.fill("/acts/act-7f-3", "redelivery-dispatches-form", Map.of("on", "2010-03-14"));
    assertThat(SERVICES.posted("/api/orders/redeliveries/rdl-7f-1/dispatches").body())
        .contains("\"on\":\"2010-03-14\"");
    var kai = signedIn("quality");
    assertThat(kai.get("/acts/act-7f-4?lang=en").body())
        .contains("29.48\u00a0SEK claimed from Frakt AB")
        .doesNotContain("data-test=\"claim-form\"");
    var paid = Map.of("amount.amount", "20.00", "on", "2010-04-01", "reason", "Their cap.");
    kai.fill("/acts/act-7f-4", "claim-settle-form", paid);
    assertThat(SERVICES.posted("/api/orders/acts/act-7f-4/claims/settlements").body())
        .contains("\"amount\":\"20.00\"", "Their cap.");
    kai.fill("/acts/act-7f-4", "claim-refuse-form", Map.of("reason", "Signed clean."));
    assertThat(SERVICES.posted("/api/orders/acts/act-7f-4/claims/refusals").body())
        .contains("Signed clean.");
    assertThat(signedIn("auditor").get("/acts/act-7f-4").body()).doesNotContain("claim-settle");
  }
}
