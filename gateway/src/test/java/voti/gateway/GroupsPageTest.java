package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shared limits, the rules, and what ends before its time, as people work with them. */
class GroupsPageTest extends Stage {

  private static final String GROUP = "/credit/groups/grp-00-1";

  @Test
  void aControllerOpensAGroupAdmitsReleasesAndChangesTheLimit() {
    var kristi = signedIn("controller");
    kristi.fill(
        "/credit/groups",
        "group-form",
        Map.of("name", "Johnsson", "limit.amount", "9000.00", "reason", "one owner"));
    assertThat(SERVICES.posted("/api/credit/groups").body())
        .contains("\"name\":\"Johnsson\"", "\"amount\":\"9000.00\"", "\"currency\":\"EUR\"")
        .doesNotContain("\"id\"");
    kristi.fill(GROUP, "admit-form", Map.of("account", "acc-7f-2", "reason", "wholly owned"));
    assertThat(SERVICES.posted("/api/credit/groups/grp-00-1/members").body())
        .contains("\"account\":\"acc-7f-2\"", "\"reason\":\"wholly owned\"");
    kristi.fill(GROUP, "release-form", Map.of("reason", "sold"));
    assertThat(SERVICES.posted("/api/credit/groups/grp-00-1/members/acc-7f-1/releases").body())
        .isEqualTo("{\"reason\":\"sold\"}");
    kristi.fill(GROUP, "change-form", Map.of("limit.amount", "25000.00", "reason", "grown"));
    assertThat(SERVICES.posted("/api/credit/groups").body())
        .contains("\"id\":\"grp-00-1\"", "\"amount\":\"25000.00\"", "\"name\":\"Johnsson group\"");
  }

  @Test
  void whoDoesNotDecideSeesFiguresOnlyAndMembersAreNotOfferedAgain() {
    var page = signedIn("auditor").get(GROUP + "?lang=en").body();
    assertThat(page)
        .contains("Dotter AB", "5,695.00", "14,305.00\u00a0SEK of 20,000.00\u00a0SEK is at risk")
        .contains("value=\"14305.00\"", "max=\"20000.00\"")
        .contains("The limit was changed from 15,000.00\u00a0SEK to 20,000.00\u00a0SEK")
        .contains(
            "Consolidated accounts of 2009", "by group-limit 1", "mandate man-00-1, version 2")
        .contains("Dotter AB shares the limit")
        .doesNotContain("admit-form", "release-form", "change-form");
    assertThat(signedIn("controller").get(GROUP).body())
        .doesNotContain("<option value=\"acc-7f-1\"");
  }

  @Test
  void theRulesSayTheirParametersAndWhereTheyAreKept() {
    var page = signedIn("kam").get("/credit/rules?lang=en").body();
    assertThat(page)
        .contains("Version 3 of credit-headroom is in force.", "credit-rules.json")
        .contains("Nothing is overdue by more than 30 days.", "No more than 40 % of the open items")
        .contains("The first 3 orders of a new debtor are at most 2,000.00 each.")
        .doesNotContain("policies.title");
  }

  @Test
  void aCoverAndATemporaryLimitEndWithAReason() {
    var page = "/credit/accounts/acc-7f-1";
    assertThat(signedIn("auditor").get(page).body()).doesNotContain("end-form");
    signedIn("controller").fill(page, "end-form", Map.of("on", "2010-02-15", "reason", "not paid"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/extras/tmp-7f-1/ends").body())
        .isEqualTo("{\"on\":\"2010-02-15\",\"reason\":\"not paid\"}");
  }
}
