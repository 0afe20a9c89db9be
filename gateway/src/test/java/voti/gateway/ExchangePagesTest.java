package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exchanges of unsold goods, and the terms they are under. */
class ExchangePagesTest extends Stage {

  private static final String TERMS = "/api/orders/exchange-terms";
  private static final String WAITING = "/exchanges/exc-7f-1";
  private static final String GRANTED = "/exchanges/exc-7f-2";

  @Test
  void exchangesAreFoundFromOrdersTheAccountAndTheOrder() {
    var mari = signedIn("kam");
    assertThat(mari.get("/accounts/acc-7f-1?lang=en").body())
        .contains("/exchanges?account=acc-7f-1");
    assertThat(mari.get("/orders?lang=en").body()).contains("data-test=\"nav-exchanges\"");
    assertThat(mari.get("/exchanges?account=acc-7f-1&state=granted&lang=en").body())
        .contains("120.00\u00a0SEK", "href=\"/exchanges/exc-7f-2\"", "cursor=exc-7f-2")
        .contains("href=\"/exchanges/terms/exa-7f-1\"", "Shelves", "10\u00a0%");
    assertThat(SERVICES.last("/api/orders/exchanges").uri().getQuery())
        .isEqualTo("account=acc-7f-1&state=granted");
    assertThat(mari.get("/exchanges?lang=et").body()).contains("Vahetused", "üle kvoodi");
    assertThat(mari.get("/returns/ret-7f-1?lang=en").body()).contains("href=\"/acts/act-7f-1\"");
  }

  @Test
  void anExchangeIsAskedForFromTheDeliveredOrder() {
    signedIn("kam")
        .fill(
            "/exchanges/new?order=ord-7f-34",
            "exchange-form",
            Map.of(
                "on", "2010-03-20",
                "back[1].quantity.amount", "8",
                "-terms", "exa-7f-1",
                "wanted[0].product", "SItemNo001",
                "wanted[0].quantity.amount", "3",
                "reason", "Shelves stand still."));
    assertThat(SERVICES.posted(TERMS + "/exa-7f-1/exchanges").body())
        .contains("\"order\":\"ord-7f-34\"", "\"reason\":\"Shelves stand still.\"")
        .contains("\"back\":[{\"line\":2,\"quantity\":{\"unit\":\"EA\",\"amount\":\"8\"}}]")
        .contains("\"wanted\":[{\"product\":\"SItemNo001\",\"quantity\":{\"amount\":\"3\"}}]");
  }

  @Test
  void oneBeyondTheQuotaShowsWhyAndIsDecidedByWhoReachesIt() {
    var page = signedIn("head").get(WAITING + "?lang=en").body();
    assertThat(page)
        .contains("45.00\u00a0SEK of 150.00\u00a0SEK were used", "11\u00a0% of what was")
        .contains("30.00\u00a0SEK", "may be exchanged until 2010-05-01", "grant-form");
    assertThat(signedIn("kam").get(WAITING).body())
        .contains("cancel-form")
        .doesNotContain("grant-form", "come-form");
    signedIn("commercial-director").fill(WAITING, "grant-form", Map.of("reason", "They grow."));
    assertThat(SERVICES.posted(TERMS + "/exa-7f-1/exchanges/exc-7f-1/approvals").body())
        .contains("They grow.");
  }

  @Test
  void theGoodsAreTakenInAndOneIsCancelled() {
    var veera = signedIn("warehouse");
    assertThat(veera.get(GRANTED + "?lang=en").body())
        .contains("The goods may come until", "come-form")
        .doesNotContain("cancel-form");
    veera.fill(
        GRANTED,
        "come-form",
        Map.of("on", "2010-03-25", "causeCode", "BRISTLES", "reason", "Unopened cartons."));
    assertThat(SERVICES.posted(TERMS + "/exa-7f-1/exchanges/exc-7f-2/arrivals").body())
        .contains("\"on\":\"2010-03-25\"", "\"causeCode\":\"BRISTLES\"");
    signedIn("kam").fill(GRANTED, "cancel-form", Map.of("reason", "They sell."));
    assertThat(SERVICES.posted(TERMS + "/exa-7f-1/exchanges/exc-7f-2/cancellations").body())
        .contains("They sell.");
  }

  @Test
  void termsAreDraftedByTheManagerAndApprovedByAnother() {
    signedIn("kam")
        .fill(
            "/exchanges/terms/new?account=acc-7f-1",
            "terms-form",
            Map.of(
                "account", "acc-7f-1",
                "name", "Shelves",
                "currency", "SEK",
                "quota", "10",
                "months", "12",
                "until", "2011-01-01"));
    assertThat(SERVICES.posted(TERMS).body())
        .contains("\"quota\":\"10\"", "\"months\":12", "\"windowDays\":90", "\"families\":[]");
    var path = "/exchanges/terms/exa-7f-1";
    assertThat(signedIn("kam").get(path + "?lang=en").body())
        .contains("10\u00a0% of the net value delivered in 12 months", "families: BRUSHES")
        .contains("The quota is beyond what was tried")
        .doesNotContain("approve-form");
    signedIn("head").fill(path, "approve-form", Map.of("reason", "As agreed."));
    assertThat(SERVICES.posted(TERMS + "/exa-7f-1/approvals").body()).contains("As agreed.");
  }
}
