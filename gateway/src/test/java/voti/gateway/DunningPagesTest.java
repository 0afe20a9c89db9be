package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reminders and tasks as people work with them. */
class DunningPagesTest extends Stage {

  private static final String RUN = "/credit/dunning/dun-00-1";

  @Test
  void aPreviewShowsEveryLetterAndWhatIsNotInIt() {
    var page = signedIn("controller").get(RUN + "?lang=en").body();
    assertThat(page)
        .contains("Johnssons byggvaror", "5,331.29", "5,409.91")
        .contains("Not in it: 2010-0003", "promised")
        .contains("Väike Pood", "too little")
        .contains("No mail server is set")
        .contains("href=\"/api/credit/dunning/letters/dle-7f-1/document\"")
        .contains("approve-form", "drop-form", "posted-form");
    assertThat(signedIn("kam").get(RUN).body())
        .doesNotContain("approve-form", "drop-form", "posted-form");
  }

  @Test
  void aControllerStartsApprovesAndDropsWithAReason() {
    var karl = signedIn("controller");
    karl.fill("/credit/dunning", "run-form", Map.of("on", "2010-04-01"));
    assertThat(SERVICES.posted("/api/credit/dunning/runs").body())
        .isEqualTo("{\"on\":\"2010-04-01\"}");
    karl.fill(RUN, "approve-form", Map.of("reason", "Looked through"));
    assertThat(SERVICES.posted("/api/credit/dunning/runs/dun-00-1/approvals").body())
        .isEqualTo("{\"reason\":\"Looked through\"}");
    karl.fill(RUN, "drop-form", Map.of("reason", "They pay today"));
    assertThat(SERVICES.posted("/api/credit/dunning/runs/dun-00-1/letters/dle-7f-1/drops").body())
        .isEqualTo("{\"reason\":\"They pay today\"}");
  }

  @Test
  void aManagerEntersPromisesAndDisputesOnTheAccountsPage() {
    var mari = signedIn("kam");
    mari.fill(
        "/credit/accounts/acc-7f-1",
        "promise-form",
        Map.of(
            "items",
            "inv-7f-1",
            "amount.amount",
            "500.00",
            "by",
            "2010-03-31",
            "promisedBy",
            "per-7f-1"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/promises").body())
        .contains("\"items\":[\"inv-7f-1\"]")
        .contains("\"amount\":{\"amount\":\"500.00\",\"currency\":\"SEK\"}")
        .contains("\"promisedBy\":\"per-7f-1\"");
    mari.fill(
        "/credit/accounts/acc-7f-1",
        "dispute-form",
        Map.of(
            "item",
            "inv-7f-1",
            "amount.amount",
            "10.00",
            "reason",
            "quality",
            "answerBy",
            "2010-04-03"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/disputes").body())
        .contains("\"item\":\"inv-7f-1\"", "\"reason\":\"quality\"");
    assertThat(mari.get("/credit/accounts/acc-7f-1").body())
        .doesNotContain("writeoff-form", "handover-form", "terms-form", "accept-form");
  }

  @Test
  void anEmailAddressAndYesOrNoAreSentAsTheyAre() {
    signedIn("controller")
        .fill(
            "/credit/accounts/acc-7f-1",
            "terms-form",
            Map.of("language", "et", "excluded", "true", "reason", "Agreed"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/dunning-terms").body())
        .contains("\"excluded\":true")
        .doesNotContain("address");
  }

  @Test
  void tasksSayWhatWaitsAndWhatIsLate() {
    assertThat(signedIn("head").get("/credit/tasks?lang=en").body())
        .contains("Johnssons", "Disputes to answer", "Broken promises", "Letters to print")
        .contains("Contested balances to look into", "/credit/confirmations/bal-7f-2")
        .contains("5,600.00\u00a0SEK / 5,700.00\u00a0SEK", "owner reminded on 4 Apr 2010")
        .contains("there is no e-mail address", "state-late");
  }
}
