package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frameworks and standing orders: found, agreed, called off, suspended, ended. */
class FrameworkPagesTest extends Stage {

  private static final String API = "/api/orders/frameworks";
  private static final String ONE = "/frameworks/fra-7f-1";

  @Test
  void frameworksAreFoundFromOrdersAndFromTheAccount() {
    var mari = signedIn("kam");
    assertThat(mari.get("/orders?lang=en").body()).contains("data-test=\"nav-frameworks\"");
    assertThat(mari.get("/accounts/acc-7f-1?lang=en").body())
        .contains("href=\"/frameworks?account=acc-7f-1\"");
    assertThat(mari.get("/frameworks?account=acc-7f-1&state=active&lang=en").body())
        .contains("FR-7", "8 Mar 2010", "3,840.00", "href=\"/frameworks/new?account=acc-7f-1\"")
        .contains("cursor=fra-7f-1");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("account=acc-7f-1&state=active");
    assertThat(signedIn("warehouse").get("/orders").body()).doesNotContain("nav-frameworks");
  }

  @Test
  void oneShowsItsLedgerItsOrdersTheNextDaysAndWhatFailed() {
    var page = signedIn("auditor").get(ONE + "?lang=en").body();
    assertThat(page)
        .contains("Falu Rödfärg", "20\u00a0l each time", "45\u00a0l", "at agreed prices")
        .contains("href=\"/orders/ord-7f-34\">FR-7/2010-02-01", "by schedule")
        .contains("Every week, Monday", "15 Mar 2010")
        .contains("not in the assortment of the contract", "sees to it")
        .doesNotContain("calloff-form", "suspend-form", "end-form");
    assertThat(signedIn("head").get(ONE + "?lang=et").body())
        .contains("Iga nädal, esmaspäev", "Jääk", "suspend-form")
        .doesNotContain("calloff-form");
  }

  @Test
  void oneIsAgreedWithItsLinesAndItsDays() {
    signedIn("kam")
        .fill(
            "/frameworks/new?account=acc-7f-1",
            "framework-form",
            Map.of(
                "account", "acc-7f-1",
                "until", "2010-07-01",
                "pricing", "agreed",
                "lines[0].product", "JB007",
                "lines[0].quantity.amount", "80",
                "lines[0].perCallOff", "20",
                "schedule.every", "week",
                "schedule.day", "1",
                "reason", "Every Monday."));
    assertThat(SERVICES.posted(API).body())
        .contains("\"account\":\"acc-7f-1\"", "\"pricing\":\"agreed\"", "\"every\":\"week\"")
        .contains("\"product\":\"JB007\"", "\"perCallOff\":\"20\"")
        .doesNotContain("deliveredWithin", "discount");
  }

  @Test
  void itIsCalledOffSuspendedAndEnded() {
    var mari = signedIn("kam");
    mari.fill(ONE, "calloff-form", Map.of("on", "2010-03-02", "lines[0].quantity.amount", "10"));
    assertThat(SERVICES.posted(API + "/fra-7f-1/call-offs").body())
        .contains("\"on\":\"2010-03-02\"", "\"line\":1", "\"amount\":\"10\"");
    mari.fill(ONE, "suspend-form", Map.of("on", "2010-03-02", "reason", "They rebuild."));
    assertThat(SERVICES.posted(API + "/fra-7f-1/suspensions").body()).contains("They rebuild.");
    mari.fill(ONE, "end-form", Map.of("on", "2010-03-02", "reason", "Other goods."));
    assertThat(SERVICES.posted(API + "/fra-7f-1/ends").body()).contains("Other goods.");
  }
}
