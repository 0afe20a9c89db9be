package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The form of a credit check with every input: what it sends, and where it says what is wrong. */
class CheckFormTest extends Stage {

  private static final String PAGE = "/credit/accounts/acc-7f-1/checks/new";

  @Autowired JsonMapper json;

  @Test
  void whatIsTypedIsSentAndWhatIsNotIsLeftOut() {
    var typed =
        Map.ofEntries(
            Map.entry("on", "2010-01-19"),
            Map.entry("source", "credit file"),
            Map.entry("inputs.registry.status", "registered"),
            Map.entry("inputs.registry.evidence.source", "Bolagsverket"),
            Map.entry("inputs.registry.evidence.dated", "2010-01-18"),
            Map.entry("inputs.registry.evidence.validUntil", "2010-04-18"),
            Map.entry("inputs.registry.evidence.documentHash", "9f86d0"),
            Map.entry("inputs.taxDebt.amount.amount", "0"),
            Map.entry("inputs.statements[1].year", "2008"),
            Map.entry("inputs.statements[1].totalAssets", "200\u00a0000,50"),
            Map.entry("inputs.references[0].from", "Another supplier"),
            Map.entry("inputs.references[0].daysLate", "4"),
            Map.entry("inputs.payments.payments[2].dueOn", "2009-11-01"),
            Map.entry("inputs.payments.payments[2].amount", "1200"),
            Map.entry("inputs.guarantees[0].guarantor", "A bank"),
            Map.entry("inputs.guarantees[0].amount.amount", "5000"));
    var after = signedIn("controller").fill(PAGE, "check-form", typed);

    assertThat(json.readTree(SERVICES.posted("/api/credit/checks").body()))
        .isEqualTo(
            json.readTree(
                """
                {"on": "2010-01-19", "currency": "SEK", "source": "credit file",
                 "account": "acc-7f-1",
                 "inputs": {
                   "registry": {"status": "registered",
                     "evidence": {"source": "Bolagsverket", "dated": "2010-01-18",
                                  "validUntil": "2010-04-18", "documentHash": "9f86d0"}},
                   "taxDebt": {"amount": {"amount": "0", "currency": "SEK"},
                     "evidence": {"source": "credit file", "dated": "2010-01-19"}},
                   "statements": [{"year": "2008", "currency": "SEK", "totalAssets": "200000.50",
                     "evidence": {"source": "credit file", "dated": "2010-01-19"}}],
                   "references": [{"from": "Another supplier", "daysLate": "4",
                     "evidence": {"source": "credit file", "dated": "2010-01-19"}}],
                   "payments": {"payments": [{"dueOn": "2009-11-01", "amount": "1200"}],
                     "evidence": {"source": "credit file", "dated": "2010-01-19"}},
                   "guarantees": [{"guarantor": "A bank",
                     "amount": {"amount": "5000", "currency": "SEK"},
                     "evidence": {"source": "credit file", "dated": "2010-01-19"}}]}}
                """));
    assertThat(after.uri().getPath()).isEqualTo("/credit/checks/new-1");
  }

  @Test
  void aProblemStandsBesideTheFieldItNamesThoughRowsWereLeftOut() {
    refuse("inputs.statements[0]", "totalAssets must be above zero, not 0");
    var typed =
        Map.of(
            "on", "2010-01-19",
            "source", "file",
            "inputs.statements[1].year", "2008",
            "inputs.statements[1].totalAssets", "0");
    assertThat(wrong(typed)).contains("id=\"check-inputs.statements[1].totalAssets-error\"");

    refuse("inputs.taxDebt.amount", "1.234 has more decimals than SEK has");
    assertThat(wrong(Map.of("source", "file", "inputs.taxDebt.amount.amount", "1.234")))
        .contains("id=\"check-inputs.taxDebt.amount.amount-error\"")
        .contains("value=\"1.234\"");
  }

  @Test
  void itSaysThatInputsMayBePartialAndIsForControllersOnly() {
    assertThat(signedIn("controller").get(PAGE + "?lang=en").body())
        .contains("nothing below has to be complete", "/assets/rows.js", "Another year");
    assertThat(signedIn("auditor").get(PAGE).body()).doesNotContain("check-form\"");
    assertThat(signedIn("controller").get("/credit/accounts/acc-7f-1").body())
        .contains("href=\"" + PAGE + "\"");
  }

  private static String wrong(Map<String, String> typed) {
    var page = signedIn("controller").fill(PAGE, "check-form", typed);
    assertThat(page.statusCode()).isEqualTo(400);
    return Visitor.formOf(page.body(), "check-form");
  }

  private static void refuse(String field, String message) {
    SERVICES.answers.put(
        "POST /api/credit/checks",
        new StubServices.Answer(
            400,
            "application/problem+json",
            """
            {"field": "%s", "detail": "no", "errors": [{"field": "%s", "message": "%s"}]}
            """
                .formatted(field, field, message)));
  }
}
