package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BonusPagesTest extends Stage {

  private static final String API = "/api/orders/bonuses";
  private static final String APPROVED = "/bonuses/bon-7f-1";
  private static final String DRAFTED = "/bonuses/bon-7f-2";
  private static final String WAITING = "/bonuses/bon-7f-3";

  @Test
  void agreementsAreFoundFromTheNavigationAndFromTheAccount() {
    var mari = signedIn("kam");
    assertThat(mari.get("/accounts/acc-7f-1?lang=en").body())
        .contains("data-test=\"nav-bonuses\"", "href=\"/bonuses?account=acc-7f-1\"");
    assertThat(mari.get("/bonuses?account=acc-7f-1&lang=en").body())
        .contains("Paint 2010", "in force", "90.00", "href=\"/bonuses/new?account=acc-7f-1\"");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("account=acc-7f-1");
    assertThat(signedIn("warehouse").get("/orders").body()).doesNotContain("nav-bonuses");
  }

  @Test
  void anAgreementShowsHowFarItIsAndEveryLineOfItsStatement() {
    var page = signedIn("auditor").get(APPROVED + "?lang=en").body();
    assertThat(page)
        .contains("500.00 to the next tier, 3\u00a0%", "on everything, retroactively", "−90.00")
        .contains("another tier", "settlement", "href=\"/orders/ord-7f-34\"")
        .contains("href=\"/api/orders/bonuses/bon-7f-1/statement.csv\"")
        .doesNotContain("approve-form", "settle-form", "end-form");
    assertThat(signedIn("head").get(DRAFTED + "?lang=en").body())
        .contains("Growth over 4,000", "the commercial director decides", "approve-form");
  }

  @Test
  void itsCreditNotesArePrintedAndSayWhetherTheyArePaidOrWait() {
    var page = signedIn("kam").get(APPROVED + "?lang=en").body();
    assertThat(page)
        .contains("href=\"/api/credit/invoices/bcn-7f-1.pdf\"", "Credit note C2011-000001: 137.12")
        .contains("href=\"/credit/accounts/acc-7f-1#set-offs\"", "paid out on")
        .contains("the credit note waits until the account is known to credit");
  }

  @Test
  void aPaymentToTheBuyerIsRecordedAndTakenBackAtTheAccount() {
    var karl = signedIn("controller");
    var account = "/credit/accounts/acc-7f-1";
    karl.fill(
        account,
        "payout-form",
        Map.of(
            "item",
            "itm-7f-9",
            "reference",
            "Order 118",
            "on",
            "2011-01-20",
            "reason",
            "The bonus of 2010"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/payouts").body())
        .contains("\"item\":\"itm-7f-9\"", "\"reference\":\"Order 118\"", "\"20.00\"");
    karl.fill(account, "undo-payout-form", Map.of("on", "2011-01-22", "reason", "Closed."));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/payouts/pay-7f-1/reversals").body())
        .contains("\"on\":\"2011-01-22\"");
    assertThat(signedIn("kam").get(account).body()).doesNotContain("payout-form");
  }

  @Test
  void anAgreementIsDraftedWithItsTiers() {
    signedIn("kam")
        .fill(
            "/bonuses/new?account=acc-7f-1",
            "bonus-form",
            Map.of(
                "account", "acc-7f-1",
                "name", "Paint 2011",
                "until", "2012-01-01",
                "measure", "value",
                "kind", "retroactive",
                "tiers[0].threshold", "0",
                "tiers[0].percent", "1",
                "tiers[1].threshold", "5000",
                "tiers[1].percent", "2.5"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"account\":\"acc-7f-1\"", "\"kind\":\"retroactive\"")
        .contains("{\"threshold\":\"5000\",\"percent\":\"2.5\"}]")
        .doesNotContain("family", "growthOver", "contract");
  }

  @Test
  void itIsApprovedEndedAndSettledBesideItsStatement() {
    var why = Map.of("reason", "As last year.");
    var dora = signedIn("commercial-director");
    dora.fill(DRAFTED, "approve-form", why);
    assertThat(SERVICES.posted(API + "/bon-7f-2/approvals").body())
        .isEqualTo("{\"reason\":\"As last year.\"}");
    dora.fill(DRAFTED, "refuse-form", why);
    assertThat(SERVICES.posted(API + "/bon-7f-2/refusals").body()).contains("As last year.");
    dora.fill(APPROVED, "end-form", Map.of("on", "2010-12-31", "reason", "Taken over."));
    assertThat(SERVICES.posted(API + "/bon-7f-1/ends").body()).contains("\"on\":\"2010-12-31\"");
    var karl = signedIn("controller");
    karl.fill(
        APPROVED, "settle-form", Map.of("as", "payment", "on", "2011-01-15", "reason", "Over."));
    assertThat(SERVICES.posted(API + "/bon-7f-1/settlements").body())
        .contains("\"as\":\"payment\"", "\"on\":\"2011-01-15\"", "\"reason\":\"Over.\"");
    assertThat(karl.get(WAITING + "?lang=en").body())
        .contains("1,200.00\u00a0SEK wait for a second person: payment")
        .doesNotContain("settle-form");
    dora.fill(WAITING, "let-form", why);
    assertThat(SERVICES.posted(API + "/bon-7f-3/settlements/approvals").body()).contains("reason");
    dora.fill(WAITING, "deny-form", why);
    assertThat(SERVICES.posted(API + "/bon-7f-3/settlements/refusals").body()).contains("reason");
    assertThat(signedIn("kam").get(APPROVED).body()).doesNotContain("settle-form", "end-form");
  }
}
