package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prices as people ask for them, and drafts of lists as they are looked through. */
class PricePagesTest extends Stage {

  private static final String DRAFT = "/prices/drafts/prl-2";
  private static final String API = "/api/orders/price-lists/prl-2";

  @Test
  void aPriceIsAskedForAndEveryCandidateIsShown() {
    var page = signedIn("kam").get("/prices?account=acc-7f-1&product=JB007&quantity=100&lang=en");
    assertThat(SERVICES.last("/api/orders/prices").uri().getQuery())
        .isEqualTo("account=acc-7f-1&product=JB007&quantity=100");
    assertThat(page.body())
        .contains("costs 48.00\u00a0SEK for one", "4,800.00\u00a0SEK without VAT")
        .contains("intra-community supply", "segment: retail")
        .contains("it is for contracts that name column B")
        .contains("Autumn 2010, version 2, SEK", "waits for another person");
    assertThat(signedIn("kam").get("/prices").body()).doesNotContain("price-answer");
  }

  @Test
  void promotionsOfTheDayStandBesideThePriceWithTheirReasons() {
    var page =
        signedIn("kam")
            .get("/prices?account=acc-7f-1&product=JB007&quantity=100&coupon=SPRING&lang=en");
    assertThat(SERVICES.last("/api/orders/prices").uri().getQuery())
        .isEqualTo("account=acc-7f-1&product=JB007&quantity=100&coupon=SPRING");
    assertThat(page.body())
        .contains("480.00\u00a0SEK off, 4,320.00\u00a0SEK without VAT, 43.2", "value=\"SPRING\"")
        .contains("On top come 10: 39.2727 for each that comes")
        .contains("href=\"/promotions/prm-00-1\"", "120.00 SEK cut off at the floor")
        .contains("For the trade", "it is for other segments")
        .doesNotContain("??");
    assertThat(signedIn("kam").get("/prices?account=acc-7f-1&product=JB007&lang=et").body())
        .contains("Selle päeva kampaaniad")
        .doesNotContain("??");
  }

  @Test
  void aListIsDraftedFromWhatASpreadsheetHolds() {
    var form = new java.util.HashMap<String, String>();
    form.put("name", "Sweden 2011");
    form.put("currency", "SEK");
    form.put("from", "2011-01-01");
    form.put("columns[0].name", "A");
    form.put("columns[0].floorMargin", "10");
    form.put("columns[1].name", "K");
    form.put("columns[1].predicate.segments", "retail, trade");
    form.put("columns[1].predicate.paymentDaysAtMost", "14");
    form.put("-prices", "item\tA\tK\nSItemNo001\t1 052,50\t48\nSItemNo011\t15,60\t\n");
    var dora = signedIn("commercial-director");
    dora.fill("/prices/drafts/new", "draft-form", form);
    assertThat(SERVICES.posted("/api/orders/price-lists/drafts").body())
        .contains("\"segments\":[\"retail\",\"trade\"]")
        .contains("\"product\":\"SItemNo001\",\"column\":\"A\",\"price\":")
        .contains("\"1052.50\"", "\"48\"", "\"15.60\"");
    form.put("-prices", "SItemNo001;K;46;100");
    dora.fill("/prices/drafts/new", "draft-form", form);
    assertThat(SERVICES.posted("/api/orders/price-lists/drafts").body())
        .contains("\"fromQuantity\":\"100\"");
    form.put("-prices", "SItemNo001;K;46\nSItemNo011;K;cheap");
    assertThat(dora.fill("/prices/drafts/new?lang=en", "draft-form", form).body())
        .contains("Line 2: cheap is no number such as 48.50.", "SItemNo011;K;cheap");
  }

  @Test
  void aDraftShowsWhoGainsAndWaitsForAnotherPerson() {
    var dora = signedIn("commercial-director");
    assertThat(dora.get(DRAFT + "?lang=en").body())
        .contains("On last year’s volume 1 accounts gain or lose")
        .contains("4,500.00", "4,230.00", "−270.00", "segments retail", "account classes A")
        .contains("volume of twelve months from 100,000", "payment within 30 days")
        .contains("approve-form")
        .doesNotContain("publish-form");
    dora.fill(DRAFT, "approve-form", Map.of("reason", "Fair"));
    assertThat(SERVICES.posted(API + "/approvals").body())
        .contains("\"draft\":3", "\"reason\":\"Fair\"");
    assertThat(signedIn("auditor").get(DRAFT).body()).doesNotContain("approve-form");
  }
}
