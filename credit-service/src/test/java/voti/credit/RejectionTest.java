package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A withheld order is turned down through the door. */
class RejectionTest extends CreditPlatform {

  private static final String REJECTION =
      "{\"on\": \"2010-01-31\", \"reason\": \"Two invoices are overdue\"}";

  private String decision;
  private String path;

  @BeforeEach
  void anOrderIsWithheld() {
    decideLimit();
    hearSubmitted("big", "10000.01");
    decision = "/api/credit/decisions/" + openDecision();
    path = decision + "/rejections";
  }

  @Test
  void theOrderIsTurnedDownOnceAndTheRecordSaysWhy() {
    var rejected = as("karl").post(path, REJECTION);
    assertThat(rejected.status()).as(rejected.response().body()).isEqualTo(200);
    assertThat(rejected.text("/happened/0/type")).isEqualTo("decision-rejected");
    assertThat(rejected.text("/happened/0/event/decision/outcome")).isEqualTo("REFUSED");
    assertThat(rejected.text("/happened/0/event/decision/reason"))
        .isEqualTo("Two invoices are overdue");
    assertThat(rejected.text("/happened/0/event/decision/authority/role")).isEqualTo("controller");

    standing(s -> s.at("/waiting").isEmpty());
    assertThat(figure("/exposure")).isEqualTo("0.00");
    var kept = eventually(decision, d -> d.at("/state").asString().equals("rejected"));
    assertThat(kept.at("/reason").asString()).isEqualTo("Two invoices are overdue");

    var again = as("karl").post(path, REJECTION);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("/rule")).isEqualTo("decision-is-open");
  }

  @Test
  void onlyAControllerOfTheAccountMay() {
    var deputy = as("dora").post(path, REJECTION);
    assertThat(deputy.status()).isEqualTo(403);
    assertThat(deputy.text("/rule")).isEqualTo("decider-is-in-the-matrix");
    for (var other : new String[] {"mari", "heli"}) {
      var refused = as(other).post(path, REJECTION);
      assertThat(refused.status()).as(other).isEqualTo(403);
      assertThat(refused.text("/rule")).isEqualTo("role");
    }
    assertThat(as("aada").post(path, REJECTION).text("/rule")).isEqualTo("auditor-writes-nothing");
    assertThat(get(decision).at("/state").asString()).isEqualTo("open");
  }

  @Test
  void itNeedsAReasonAndADay() {
    isRefusedFor("reason", "{\"on\": \"2010-01-31\", \"reason\": \" \"}");
    isRefusedFor("reason", "{\"on\": \"2010-01-31\"}");
    isRefusedFor("on", "{\"on\": \"31.01.2010\", \"reason\": \"Overdue\"}");
    assertThat(as("karl").post(path, "{\"on\": \"soon\", \"reason\": \"Overdue\"}").text("/detail"))
        .isEqualTo("on: is a date as 2010-01-18, not soon");
    isRefusedFor("on", "{\"reason\": \"Overdue\"}");
    assertThat(get(decision).at("/state").asString()).isEqualTo("open");
  }

  private void isRefusedFor(String field, String body) {
    var refused = as("karl").post(path, body);
    assertThat(refused.status()).as(body).isEqualTo(400);
    assertThat(refused.text("/field")).as(body).isEqualTo(field);
  }
}
