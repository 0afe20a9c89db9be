package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The credit policy in the console: what the forms send, what the pages find. */
class PolicyPagesTest extends Stage {

  private static final String POLICY = "/credit/policies/cpo-00-3";

  @Test
  void theEditorSendsTheWholeVersionWithOneValueChanged() {
    signedIn("controller")
        .fill(
            POLICY,
            "policy-form",
            Map.of(
                "data.measures[2].weight", "45",
                "data.knockOuts.negativeEquity", "true",
                "reason", "Behaviour counts more"));

    var body = SERVICES.posted("/api/credit/policies").body();
    assertThat(body)
        .contains("\"basedOn\":\"cpo-00-3\"")
        .contains("{\"measure\":\"payment-behaviour\",\"weight\":\"45\"")
        .contains("\"registryStatuses\":[\"bankruptcy\",\"liquidation\"]")
        .contains("\"taxDebtAbove\":{\"amount\":\"1000.00\",\"currency\":\"EUR\"}")
        .contains("\"negativeEquity\":true")
        .contains("\"halfLifeDays\":180")
        .contains("{\"creditClass\":\"GREY\",\"shareOfEquity\":\"4\",\"validMonths\":6}")
        .contains("\"sectors\":[{\"code\":\"G\",\"points\":\"60\"}]")
        .contains("\"reason\":\"Behaviour counts more\"")
        .doesNotContain("youngerThanMonths", "equity-ratio");
  }

  @Test
  void aMeasureTheVersionDoesWithoutCanBeAdded() {
    signedIn("controller")
        .fill(
            POLICY,
            "policy-form",
            Map.of(
                "data.measures[4].weight", "5",
                "data.measures[4].distressAt", "0.15",
                "data.measures[4].safeAt", "0.4",
                "reason", "Equity counts"));

    assertThat(SERVICES.posted("/api/credit/policies").body())
        .contains(
            "{\"measure\":\"equity-ratio\",\"weight\":\"5\",\"distressAt\":\"0.15\",\"safeAt\":\"0.4\"}");
  }

  @Test
  void aKnockOutThatIsEmptiedIsLeftOut() {
    signedIn("controller")
        .fill(
            POLICY,
            "policy-form",
            Map.of("data.knockOuts.taxDebtAbove.amount", "", "reason", "No tax debt rule"));

    assertThat(SERVICES.posted("/api/credit/policies").body()).doesNotContain("taxDebtAbove");
  }

  @Test
  void aDraftIsApprovedFromADayOnAndWhoMayNotIsNotAsked() {
    signedIn("admin")
        .fill(
            POLICY,
            "approve-policy",
            Map.of("effectiveFrom", "2030-01-01", "reason", "Looked at it"));
    assertThat(SERVICES.posted("/api/credit/policies/cpo-00-3/approvals").body())
        .isEqualTo("{\"effectiveFrom\":\"2030-01-01\",\"reason\":\"Looked at it\"}");

    signedIn("controller").fill(POLICY, "withdraw-form", Map.of("reason", "Too strict"));
    assertThat(SERVICES.posted("/api/credit/policies/cpo-00-3/withdrawals").body())
        .isEqualTo("{\"reason\":\"Too strict\"}");

    assertThat(signedIn("auditor").get(POLICY).body())
        .contains("measures[payment-behaviour].weight")
        .doesNotContain("approve-policy", "withdraw-form", "policy-form");
  }

  @Test
  void aRefusedDraftKeepsWhatWasTyped() {
    SERVICES.answers.put(
        "POST /api/credit/policies",
        new StubServices.Answer(
            400,
            "application/problem+json",
            "{\"detail\":\"data.measures[2]: weight must not be negative\"}"));

    var shown =
        signedIn("controller")
            .fill(POLICY, "policy-form", Map.of("data.measures[2].weight", "-1", "reason", "x"));

    assertThat(shown.statusCode()).isEqualTo(400);
    assertThat(shown.body())
        .contains("weight must not be negative")
        .contains("name=\"data.measures[2].weight\" value=\"-1\"");
  }

  @Test
  void aReplayIsStartedAndSaysWhatItFound() {
    SERVICES.answers.put(
        "POST /api/credit/policy-replays",
        new StubServices.Answer(200, "application/json", "{\"replay\":\"rpl-00-1\"}"));
    var shown =
        signedIn("controller")
            .fill(
                "/credit/replays?policy=cpo-00-2",
                "replay-form",
                Map.of(
                    "policy",
                    "cpo-00-2",
                    "from",
                    "2009-01-01",
                    "until",
                    "2010-12-31",
                    "asOf",
                    "2011-06-30"));
    assertThat(SERVICES.posted("/api/credit/policy-replays").body())
        .isEqualTo(
            "{\"from\":\"2009-01-01\",\"until\":\"2010-12-31\",\"asOf\":\"2011-06-30\","
                + "\"policy\":\"cpo-00-2\"}");
    assertThat(shown.uri().getPath()).isEqualTo("/credit/replays/rpl-00-1");

    var page = signedIn("controller").get("/credit/replays/rpl-00-1?lang=en").body();
    assertThat(page)
        .contains("Version 3 would have changed 9 of 37 checks: 24,000.00\u00a0SEK proposed more")
        .contains("61,200.00\u00a0SEK less")
        .contains("href=\"/api/credit/policy-replays/rpl-00-1.csv\"")
        .contains("taken up again: 1.")
        .contains("Version 3 would have answered 3 of 64 orders otherwise: ")
        .contains("4,500.00\u00a0SEK let in, 9,805.00\u00a0SEK kept out")
        .contains("data-replay-table=\"replay-order-moves\"")
        .contains("href=\"/api/credit/policy-replays/rpl-00-1/orders.csv\"")
        .contains("href=\"/inbox/credit/cde-7f-1\"")
        .contains("data-turn=\"kept-out\"")
        .contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        .doesNotContain("hx-trigger");
  }

  @Test
  void aRunningReplayShowsHowFarItIsAndLooksAgain() {
    SERVICES.answers.put(
        "GET /api/credit/policy-replays/rpl-00-2",
        new StubServices.Answer(
            200,
            "application/json",
            "{\"replay\":\"rpl-00-2\",\"policy\":\"cpo-00-2\",\"version\":2,\"from\":\"2009-01-01\","
                + "\"until\":\"2010-12-31\",\"asOf\":\"2011-06-30\",\"state\":\"running\","
                + "\"resumed\":0,\"total\":40,\"done\":10}"));

    var page = signedIn("controller").get("/credit/replays/rpl-00-2?lang=en").body();

    assertThat(page)
        .contains("10 of 40 checks and orders are judged")
        .contains("value=\"25\"")
        .contains("hx-trigger=\"every 2s\"")
        .doesNotContain("replay-chart");
  }

  @Test
  void dueChecksAreAskedByClassWorstFirst() {
    var page = signedIn("controller").get("/credit/checks/due?on=2010-03-31&lang=en").body();

    assertThat(
            SERVICES.asked.stream()
                .filter(one -> one.uri().getPath().equals("/api/credit/checks/due"))
                .map(one -> one.uri().getQuery()))
        .isEqualTo(
            List.of(
                "on=2010-03-31&class=distress",
                "on=2010-03-31&class=grey",
                "on=2010-03-31&class=safe"));
    assertThat(page).contains("Johnssons byggvaror").contains("check-file-form");
    assertThat(signedIn("auditor").get("/credit/checks/due").body())
        .doesNotContain("check-file-form");
  }
}
