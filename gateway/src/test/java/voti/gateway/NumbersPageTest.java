package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumbersPageTest extends Stage {

  private static final String PAGE = "/products/numbers";
  private static final String API = "/api/orders/accounts/acc-7f-1/item-numbers";
  private static final String WAITING =
      """
      {"items": [{"id": "acc-7f-1:BUYERS:JB-20", "account": "acc-7f-1",
        "stated": {"kind": "buyers", "number": "JB-20"}, "state": "waiting",
        "name": "Pensel 20 mm", "document": "35", "since": "2026-11-20T10:00:00Z"}]}
      """;

  @Test
  void whatWaitsSaysInWhichDocumentAndIsMatchedOnce() {
    SERVICES.answers.put(
        "GET /api/orders/item-numbers", new StubServices.Answer(200, "application/json", WAITING));
    var mari = signedIn("kam");
    assertThat(mari.get(PAGE + "?lang=en").body())
        .contains("JB-20", "Pensel 20 mm", "in document 35", "the buyer&#39;s own number");
    mari.fill(PAGE, "match-0", Map.of("product", "JB008"));
    assertThat(SERVICES.posted(API).body())
        .contains("\"kind\":\"buyers\"", "\"number\":\"JB-20\"", "\"product\":\"JB008\"")
        .doesNotContain("account");
  }

  @Test
  void aMatchIsForgottenForAReasonOrMadeAhead() {
    var mari = signedIn("kam");
    assertThat(mari.get(PAGE + "?lang=en").body()).contains("Their catalogue of 2010.", "JB008");
    mari.fill(PAGE, "drop-0", Map.of("reason", "Theirs no more."));
    assertThat(SERVICES.posted(API + "/removals").body()).contains("Theirs no more.");
    mari.fill(
        PAGE, "match-form", Map.of("account", "acc-7f-1", "number", "0815", "product", "JB008"));
    assertThat(SERVICES.posted(API).body()).contains("\"number\":\"0815\"");
    assertThat(signedIn("auditor").get(PAGE).body()).doesNotContain("match-form", "drop-0");
  }
}
