package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PayPagesTest extends Stage {

  private static final String PAGE = "/planning/pay";
  private static final String API = "/api/planning/pay-schemes";

  @Test
  void aPlanSaysWhatItPaysAndWhy() {
    assertThat(signedIn("kam").get("/planning/plans/pln-00-1?lang=en").body())
        .contains("data-test=\"pay\">5,888.87", "base 8,000.00\u00a0SEK")
        .contains("data-test=\"pay-parts\"", "Active base", "Key account managers 2010, version 1");
  }

  @Test
  void eachSchemeSaysItsCurveAndWhoIsPaidByIt() {
    assertThat(signedIn("kam").get(PAGE + "?lang=en").body())
        .contains("Sales volume 60", "from 50\u00a0% at 1", "at most 200\u00a0% of the base")
        .contains("each step on its part", "8,000.00")
        .doesNotContain("pay-form", "approve-pay");
  }

  @Test
  void oneDirectorDraftsAndAnotherApproves() {
    var dora = signedIn("commercial-director");
    dora.fill(
        PAGE,
        "pay-form",
        Map.of(
            "name", "Managers",
            "from", "2010-03",
            "curve.steps[1].from", "100",
            "curve.steps[1].rate", "2",
            "paid[0].employee", "mari",
            "paid[0].base.amount", "8000",
            "paid[0].base.currency", "SEK"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"volumeShare\":\"60\",\"activeBaseShare\":\"30\",\"newClientsShare\":\"10\"")
        .contains("\"steps\":[{\"from\":\"50\",\"rate\":\"1\"},{\"from\":\"100\",\"rate\":\"2\"}]")
        .contains("\"base\":{\"amount\":\"8000\",\"currency\":\"SEK\"},\"employee\":\"mari\"");
    dora.fill(PAGE, "approve-pay", Map.of("reason", "As agreed."));
    assertThat(SERVICES.posted(API + "/sch-00-2/approvals").body()).contains("As agreed.");
  }
}
