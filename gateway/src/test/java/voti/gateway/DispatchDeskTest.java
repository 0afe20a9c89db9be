package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DispatchDeskTest extends Stage {

  private static final String API = "/api/orders/ord-7f-34";

  @Test
  void whatIsOpenIsSentOffWithOneForm() {
    var villem = signedIn("warehouse");
    assertThat(villem.get("/dispatches?lang=en").body())
        .contains("Order 34", "wanted from 10 Feb 2010", "Johnssons byggvaror", "Falu Rödfärg")
        .doesNotContain("desk-deliver", "Pensel 20 mm");
    villem.fill("/dispatches", "desk-dispatch", Map.of("on", "2010-02-15"));
    assertThat(SERVICES.posted(API + "/dispatches").body())
        .isEqualTo(
            "{\"lines\":[{\"line\":1,\"quantity\":{\"unit\":\"LTR\",\"amount\":\"120\"}}],"
                + "\"on\":\"2010-02-15\"}");
  }

  @Test
  void whatIsUnderwayArrives() {
    var villem = signedIn("warehouse");
    var page = "/dispatches?state=underway";
    assertThat(villem.get(page + "&lang=en").body()).contains("Write an act");
    villem.fill(page, "desk-deliver", Map.of("on", "2010-02-16"));
    assertThat(SERVICES.posted(API + "/deliveries").body())
        .isEqualTo("{\"dispatch\":\"dis-7f-2\",\"on\":\"2010-02-16\"}");
  }

  @Test
  void othersReadIt() {
    assertThat(signedIn("auditor").get("/dispatches?lang=en").body())
        .contains("desk-lines", "Dispatches")
        .doesNotContain("desk-dispatch\"");
  }
}
