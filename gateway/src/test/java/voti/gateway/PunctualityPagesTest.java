package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came on time and in full, and the day that the warehouse promises. */
class PunctualityPagesTest extends Stage {

  private static final String API = "/api/orders/on-time-in-full";
  private static final String PAGE = "/deliveries/punctuality";

  @Test
  void bothFiguresStandAboveTheLinesBehindThem() {
    var kai = signedIn("quality");
    assertThat(kai.get("/orders?lang=en").body()).contains("data-test=\"nav-punctuality\"");
    var page = kai.get(PAGE + "?from=2010-02-01&until=2010-03-01&lang=en").body();
    assertThat(page)
        .contains("data-test=\"asRequested-lines\">33.3\u00a0%", "1 of 3")
        .contains("data-test=\"asPromised-orders\">66.7\u00a0%", "2 of 3")
        .contains("href=\"/orders/ord-7f-34\">34 / 1", "18 Feb 2010: 20\u00a0l", "now 18 Feb 2010")
        .contains("Of 1 lines", "state-late", "cursor=ord-7f-34:000001");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("from=2010-02-01&until=2010-03-01");
    assertThat(kai.get(PAGE + "?lang=et").body()).contains("Lubaduse järgi", "hilines");
  }

  @Test
  void onlyWhatWasMissedOfAnAccountIsAskedFor() {
    var page =
        signedIn("head")
            .get(PAGE + "?from=2010-02-01&until=2010-03-01&account=acc-7f-1&missed=true&lang=en")
            .body();
    assertThat(page).contains("href=\"/accounts/acc-7f-1\"", "of everybody");
    assertThat(SERVICES.last(API).uri().getQuery())
        .isEqualTo("from=2010-02-01&until=2010-03-01&account=acc-7f-1&missed=true");
  }

  @Test
  void theAccountSaysItsFigure() {
    assertThat(signedIn("kam").get("/accounts/acc-7f-1?lang=en").body())
        .contains("data-test=\"on-time-in-full\">66.7\u00a0%", PAGE + "?account=acc-7f-1");
    assertThat(SERVICES.last(API).uri().getQuery()).startsWith("account=acc-7f-1&from=");
  }

  @Test
  void theWarehousePromisesADayWithAReason() {
    var villem = signedIn("warehouse");
    villem.fill(
        "/orders/ord-7f-34",
        "promise-form",
        Map.of(
            "on", "2010-02-01",
            "lines[0].line", "2",
            "lines[0].day", "2010-02-18",
            "reason", "The carrier comes on Thursdays."));
    assertThat(SERVICES.posted("/api/orders/ord-7f-34/promises").body())
        .contains("\"on\":\"2010-02-01\"", "\"reason\":\"The carrier comes on Thursdays.\"")
        .contains("\"lines\":[{\"day\":\"2010-02-18\",\"line\":2}]");
    assertThat(signedIn("kam").get("/orders/ord-7f-34").body()).doesNotContain("promise-form");
  }
}
