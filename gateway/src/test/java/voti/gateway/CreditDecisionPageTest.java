package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import voti.gateway.StubServices.Answer;

/** A decision is one screen: what it costs, what the rules said, who may, and every answer. */
class CreditDecisionPageTest extends Stage {

  private static final String PAGE = "/inbox/credit/cde-7f-1";

  @Autowired JsonMapper json;

  /** The sample decision, otherwise in one place. */
  private static String sample(String from, String to) {
    try (var in = CreditDecisionPageTest.class.getResourceAsStream("/samples/decision.json")) {
      var body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(body).contains(from);
      return body.replace(from, to);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void sends(String form, String path, Map<String, String> typed, String body) {
    signedIn("controller").fill(PAGE, form, typed);
    var sent = SERVICES.posted("/api/credit/decisions/cde-7f-1/" + path);
    assertThat(json.readTree(sent.body())).isEqualTo(json.readTree(body));
  }

  @Test
  void itSaysWhatItCostsWhoMayDecideByWhenAndWhatWouldFreeIt() {
    var page = signedIn("controller").get(PAGE + "?lang=en").body();
    assertThat(page)
        .contains("The order goes 305.00\u00a0SEK beyond the limit of 10,000.00\u00a0SEK")
        .containsPattern("data-test=\"waterfall-before\">5,805.00<")
        .containsPattern("data-test=\"waterfall-unallocated\">−500.00<")
        .containsPattern("data-test=\"waterfall-after\">10,305.00<")
        .containsPattern("data-test=\"exceeded-by\">305.00<")
        .contains("The order would go through once 2010-000001")
        .contains("By credit-authority 1, row “small” (credit class: safe).")
        .contains("Answer promised by")
        .contains("Made again from its record it is the same, byte for byte.")
        .contains("Good payer, first season")
        .contains("Nothing is overdue.");
    assertThat(signedIn("controller").get(PAGE + "?lang=et").body())
        .contains("Tellimus läheks läbi, kui tasutakse 2010-000001");
  }

  @Test
  void eachAnswerIsACommand() {
    sends(
        "release-form",
        "releases",
        Map.of("on", "2010-01-31", "reason", "Good payer"),
        """
        {"deviation":"10","days":5,"on":"2010-01-31","reason":"Good payer"}
        """);
    sends(
        "release-form",
        "releases",
        Map.of("amount.amount", "4000.00", "on", "2010-01-31", "reason", "Good payer"),
        """
        {"amount":{"amount":"4000.00","currency":"SEK"},"deviation":"10","days":5,
         "on":"2010-01-31","reason":"Good payer"}
        """);
    sends(
        "reduce-form",
        "reductions",
        Map.of("on", "2010-01-31", "reason", "That much"),
        """
        {"amount":{"amount":"4195.00","currency":"SEK"},"on":"2010-01-31","reason":"That much"}
        """);
    sends(
        "prepay-form",
        "prepayments",
        Map.of("on", "2010-01-31", "by", "2010-02-05", "reason", "First"),
        """
        {"amount":{"amount":"305.00","currency":"SEK"},"by":"2010-02-05","on":"2010-01-31",
         "reason":"First"}
        """);
    sends(
        "recheck-form",
        "rechecks",
        Map.of("on", "2010-01-31", "reason", "Paid"),
        """
        {"on":"2010-01-31","reason":"Paid"}
        """);
    sends(
        "reject-form",
        "rejections",
        Map.of("on", "2010-01-31", "reason", "Overdue"),
        """
        {"on":"2010-01-31","reason":"Overdue"}
        """);
  }

  @Test
  void onlyThoseWhomTheMatrixNamesAreOfferedAnAnswer() {
    for (var role : new String[] {"kam", "head", "commercial-director", "auditor"}) {
      assertThat(signedIn(role).get(PAGE + "?lang=en").body())
          .contains("This waits for someone else")
          .doesNotContain("release-form", "reject-form");
    }
    var body = sample("\"clocks\": 0", "\"clocks\": 1");
    SERVICES.answers.put(
        "GET /api/credit/decisions/cde-7f-1", new Answer(200, "application/json", body));
    assertThat(signedIn("commercial-director").get(PAGE).body()).contains("reject-form");
  }

  @Test
  void onTheFirstPageStandsWhatOneMayApproveAndNothingElse() {
    assertThat(signedIn("controller").get("/").body()).contains("/inbox/credit/cde-7f-1");
    assertThat(signedIn("commercial-director").get("/").body())
        .doesNotContain("/inbox/credit/cde-7f-1");
  }

  @Test
  void anOrderThatWaitsSaysWhatWouldFreeIt() {
    var waiting = "waiting-for-credit-decision";
    SERVICES.answers.put(
        "GET /api/orders/ord-7f-34",
        new Answer(
            200,
            "application/json",
            """
            {"order":"ord-7f-34","account":"acc-7f-1","state":"%s","lines":[],
             "credit":{"state":"withheld","sentence":"Waiting.","decision":"cde-7f-1"}}
            """
                .formatted(waiting)));
    assertThat(signedIn("kam").get("/orders/ord-7f-34?lang=en").body())
        .contains("The order would go through once 2010-000001");
  }

  @Test
  void whoAskedMayRejectAndNotRelease() {
    var body = sample("\"asker\": \"mari2\"", "\"asker\": \"mari\"");
    SERVICES.answers.put(
        "GET /api/credit/decisions/cde-7f-1", new Answer(200, "application/json", body));
    assertThat(signedIn("controller").get(PAGE + "?lang=en").body())
        .contains("You asked for it, so you do not approve it.")
        .contains("reject-form")
        .doesNotContain("release-form");
  }

  @Test
  void aProposedLimitIsApprovedByAnotherPersonAndALowOneSaysWhatFollows() {
    var page = signedIn("commercial-director").get("/credit/limits?lang=en").body();
    assertThat(page)
        .contains("Two seasons without a day late", "data-test=\"approved-by\"")
        .contains("Each by another person, and never the one who asked.")
        .contains("Limits due for a review");
    SERVICES.answers.put(
        "POST /api/credit/limit-proposals/lpr-7f-1/approvals",
        new Answer(
            200,
            "application/json",
            """
            {"id":"lpr-7f-1","position":3,"version":2,"happened":[{"type":"limit-proposal-granted"}],
             "follows":{"over":{"amount":"805.00","currency":"SEK"},"sentence":"New orders wait.",
              "waiting":[],"wouldWait":[{"order":"ord-7f-1","amount":{"amount":"5805.00","currency":"SEK"}}]}}
            """));
    var after =
        signedIn("commercial-director")
            .fill("/credit/limits", "proposal-form", Map.of("on", "2010-01-20", "reason", "Sound"));
    assertThat(SERVICES.posted("/api/credit/limit-proposals/lpr-7f-1/approvals").body())
        .isEqualTo("{\"on\":\"2010-01-20\",\"reason\":\"Sound\"}");
    assertThat(after.body()).contains("data-test=\"follows\"", "New orders wait.", "5,805.00");
    assertThat(signedIn("kam").get("/credit/limits").body()).doesNotContain("proposal-form");
  }

  @Test
  void aManagerProposesALimitOnACheck() {
    signedIn("kam")
        .fill(
            "/credit/accounts/acc-7f-1",
            "propose-form",
            Map.of(
                "limit.amount",
                "60000.00",
                "on",
                "2010-01-19",
                "reviewOn",
                "2010-07-01",
                "reason",
                "Two seasons"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/limit-proposals").body())
        .contains("\"limit\":{\"amount\":\"60000.00\",\"currency\":\"SEK\"}")
        .contains("\"reviewOn\":\"2010-07-01\"");
  }
}
