package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PromotionPagesTest extends Stage {

  private static final String API = "/api/orders/promotions";
  private static final String RUNNING = "/promotions/prm-00-1";
  private static final String DRAFTED = "/promotions/prm-00-2";
  private static final String SIMULATED = "/promotions/prm-00-3";
  private static final Map<String, String> WHY = Map.of("reason", "As last year.");

  @Test
  void promotionsAreFoundFromTheNavigation() {
    var mari = signedIn("kam");
    assertThat(mari.get("/orders?lang=en").body()).contains("data-test=\"nav-promotions\"");
    assertThat(mari.get("/promotions?state=approved&lang=en").body())
        .contains("Brushes in spring", "buy n, get m on top", "3,750.00", "in force")
        .doesNotContain("new-promotion");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("state=approved");
    assertThat(signedIn("head").get("/promotions").body()).contains("new-promotion");
    assertThat(signedIn("warehouse").get("/orders").body()).doesNotContain("nav-promotions");
  }

  @Test
  void onePromotionShowsWhatItGivesItsBudgetAndWhatItWouldHaveCost() {
    var page = signedIn("auditor").get(RUNNING + "?lang=en").body();
    assertThat(page)
        .contains("1 on top for every 10 of a line", "coupons: SPRING", "BRUSHES")
        .contains("12 orders have 1,250.00\u00a0SEK of 5,000.00\u00a0SEK")
        .contains("data-test=\"budget-bar\"", "value=\"25.00\"", "3,750.00\u00a0SEK left")
        .contains("Orders on their way that it is promised to: 2.")
        .contains("31 of 240 orders would have got 1,395.00\u00a0SEK", "href=\"/orders/ord-7f-34\"")
        .doesNotContain("approve-form", "simulate-form", "withdraw-form");
    assertThat(signedIn("head").get(DRAFTED + "?lang=en").body())
        .contains("10\u00a0% off, on the list price", "the commercial director decides")
        .contains("may be gone under", "simulate-form", "refuse-form")
        .doesNotContain("approve-form", "budget-bar");
    assertThat(signedIn("head").get(SIMULATED + "?lang=en").body())
        .contains("Together for 75.00\u00a0SEK", "approve-form");
  }

  @Test
  void aPromotionIsDraftedByItsKind() {
    var heli = signedIn("head");
    heli.fill(
        "/promotions/new?kind=threshold",
        "promotion-form",
        Map.of(
            "name", "Two thousand",
            "reaches", "2000",
            "base", "remaining",
            "percent", "5",
            "products", "SItemNo001, SItemNo011",
            "audience", "segments",
            "among", "retail,wholesale",
            "budget", "9000",
            "belowFloor", "false"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"kind\":\"threshold\"", "\"reaches\":\"2000\"", "\"base\":\"remaining\"")
        .contains("\"products\":[\"SItemNo001\",\"SItemNo011\"]")
        .contains("\"among\":[\"retail\",\"wholesale\"]", "\"belowFloor\":false")
        .doesNotContain("families", "\"amount\"", "pieces");
    heli.fill(
        "/promotions/new?kind=bundle",
        "promotion-form",
        Map.of(
            "name", "Both",
            "price", "75",
            "pieces[0].product", "SItemNo001",
            "pieces[0].quantity", "1",
            "pieces[1].product", "SItemNo011",
            "pieces[1].quantity", "2"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"pieces\":[{\"product\":\"SItemNo001\",\"quantity\":\"1\"}");
  }

  @Test
  void itIsSimulatedDecidedAndWithdrawn() {
    var dora = signedIn("commercial-director");
    dora.fill(DRAFTED, "simulate-form", Map.of());
    assertThat(SERVICES.posted(API + "/prm-00-2/simulations").body()).isEqualTo("{}");
    dora.fill(SIMULATED, "approve-form", WHY);
    assertThat(SERVICES.posted(API + "/prm-00-3/approvals").body())
        .isEqualTo("{\"reason\":\"As last year.\"}");
    dora.fill(SIMULATED, "refuse-form", WHY);
    assertThat(SERVICES.posted(API + "/prm-00-3/refusals").body()).contains("As last year.");
    dora.fill(RUNNING, "withdraw-form", Map.of("on", "2010-05-01", "reason", "Sold out."));
    assertThat(SERVICES.posted(API + "/prm-00-1/withdrawals").body())
        .contains("\"on\":\"2010-05-01\"", "\"reason\":\"Sold out.\"");
    assertThat(signedIn("kam").get(RUNNING).body()).doesNotContain("withdraw-form");
  }
}
