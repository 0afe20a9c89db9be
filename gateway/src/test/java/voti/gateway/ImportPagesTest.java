package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was taken over of older systems, as a controller checks it. */
class ImportPagesTest extends Stage {

  private static final String API = "/api/orders/imports/online-retail/documents";

  @Test
  void everyOlderSystemStandsWithItsTotals() {
    var controller = signedIn("controller");
    assertThat(controller.get("/orders?lang=en").body()).contains("data-test=\"to-imports\"");
    assertThat(controller.get("/imports?lang=en").body())
        .contains("href=\"/imports/online-retail\"", "3 purchases, 1 returns", "406")
        .contains("8,911,407.90\u00a0GBP", "611,342.09\u00a0GBP", "8,300,065.81\u00a0GBP")
        .doesNotContain("??");
    assertThat(controller.get("/imports?lang=et").body())
        .contains("Ülevõetud ajalugu")
        .doesNotContain("??");
  }

  @Test
  void oneShowsItsDocumentsAndWhatWasRefused() {
    var page = signedIn("controller").get("/imports/online-retail?account=acc-7f-1&lang=en").body();
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("account=acc-7f-1");
    assertThat(page)
        .contains("Taken over from online-retail", "536365", "139.12\u00a0GBP", "purchase")
        .contains("536366 is known with other content; what was taken first stands.")
        .contains(
            "/imports/online-retail?account=acc-7f-1&amp;cursor=online-retail:acc-7f-1:536365")
        .doesNotContain("??");
  }
}
