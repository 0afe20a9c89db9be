package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscountPagesTest extends Stage {

  private static final String PAGE = "/inbox/discounts/ord-7f-34";
  private static final String API = "/api/orders/ord-7f-34/escalations";

  @Test
  void theInboxSaysByWhenAndByWhomEachDiscountIsDecided() {
    assertThat(signedIn("head").get("/inbox?lang=en").body())
        .contains("Answer promised by", "24 Nov 2026", "head of department", "Order 34, line 1");
  }

  @Test
  void theDecisionStandsBesideWhatStaysOfThePriceAndWhatWasDecidedBefore() {
    var page = signedIn("head").get(PAGE + "?lang=en").body();
    assertThat(page)
        .contains("data-test=\"pocket-margin\">512.58", "data-test=\"pocket-column\">−240.00")
        .contains("data-test=\"pocket-pocket\">5,072.58")
        .contains("granted in part", "Enough for a season.", "Below what others pay.")
        .contains("late");
    assertThat(SERVICES.last("/api/orders/ord-7f-34/lines/1/grounds").uri().getQuery())
        .as("what is asked, and the discount for paying early of the account's terms")
        .startsWith("percent=7&settlementDiscount=2");
    assertThat(page)
        .as("5,601.81 delivered of 10,000.00, then 6,125.00 or 5,705.00 more")
        .contains("is met by 56.02\u00a0%", "it would be 117.27\u00a0%, with this discount 113.07");
  }

  @Test
  void theDecisionSaysWhatTheManagerWouldBePaid() {
    assertThat(signedIn("head").get(PAGE + "?lang=en").body())
        .contains("data-test=\"pay-effect\"", "5,888.87\u00a0SEK with the order as it stands");
    assertThat(SERVICES.last("/api/planning/plans/pln-00-1/pay").uri().getQuery())
        .as("asked with the order as it would be")
        .isEqualTo("goods=5705.00");
  }

  @Test
  void lessIsApprovedRefusedOrLeftToTheDirector() {
    var heli = signedIn("head");
    heli.fill(PAGE, "approve-form", Map.of("percent", "5", "reason", "Enough."));
    assertThat(SERVICES.posted(API + "/approvals").body())
        .isEqualTo("{\"line\":1,\"percent\":\"5\",\"reason\":\"Enough.\"}");
    heli.fill(PAGE, "refuse-form", Map.of("reason", "No."));
    assertThat(SERVICES.posted(API + "/refusals").body()).contains("\"reason\":\"No.\"");
    heli.fill(PAGE, "pass-form", Map.of("reason", "New to us."));
    assertThat(SERVICES.posted(API + "/passings").body()).contains("\"line\":1");
  }

  @Test
  void aMandateHasBandsOfItsOwnForFamiliesAndClasses() {
    var dora = signedIn("commercial-director");
    assertThat(dora.get("/planning?lang=en").body())
        .contains(
            "family PAINT, class A: discounts up to 7", "family *, class C: discounts up to 2");
    dora.fill(
        "/planning",
        "mandate-form",
        Map.of(
            "employee", "mari",
            "columns", "A",
            "orderValue.amount", "20000",
            "bands[0].family", "PAINT",
            "bands[0].band", "7.5"));
    assertThat(SERVICES.posted("/api/planning/mandates").body())
        .contains("\"bands\":[{\"family\":\"PAINT\",\"band\":\"7.5\"}]");
  }

  @Test
  void whoIsNotOnTheLadderReadsAndDecidesNothing() {
    assertThat(signedIn("kam").get(PAGE).body())
        .contains("data-test=\"pocket\"")
        .doesNotContain("approve-form", "pass-form");
  }

  @Test
  void eachThatWaitsIsShownAtItsOrderAndDecidedOnItsOwnScreen() {
    var helen = signedIn("head");
    var order = helen.get("/orders/ord-7f-34?lang=en").body();
    assertThat(order)
        .contains("data-what=\"discount\"", "data-what=\"amendment\"")
        .contains("href=\"/inbox/discounts/ord-7f-34?line=1\"")
        .contains("href=\"/inbox/discounts/ord-7f-34?line=0\"")
        .contains("A change from 5,731.29\u00a0SEK to 30,100.00\u00a0SEK without VAT");
    var page = helen.get(PAGE + "?line=0&lang=en").body();
    assertThat(page)
        .contains("Change of an order beyond the mandate", "the buyer would pay 30,200.00")
        .contains("data-test=\"wanted\"", "120", "600")
        .doesNotContain("data-test=\"pocket\"");
    helen.fill(PAGE + "?line=0", "approve-form", Map.of("reason", "Good for it."));
    assertThat(SERVICES.posted("/api/orders/ord-7f-34/escalations/approvals").body())
        .contains("\"line\":0", "Good for it.");
  }
}
