package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.values.Ids;

/** Two debtors under one limit, through the door. */
class GroupStoryTest extends CreditPlatform {

  @Autowired private AccountDirectory directory;

  @Test
  void twoMembersShareOneLimit() {
    var first = account;
    decideLimit();
    var second = Ids.named("acc", "91", "group " + System.nanoTime());
    directory.record(
        new AccountEntry(second, "Dotter AB", "7300070011116", "mari", "key-accounts", "active"),
        1);
    account = second;
    slot = "91";
    decideLimit();

    var decided =
        as("karl")
            .post(
                "/api/credit/groups",
                "{\"name\": \"Johnsson\", \"limit\": {\"amount\": \"9000.00\", \"currency\": \"SEK\"},"
                    + " \"on\": \"2010-01-20\", \"reason\": \"One owner\"}");
    assertThat(decided.status()).as(decided.response().body()).isEqualTo(200);
    var group = "/api/credit/groups/" + decided.text("/id");
    for (var member : new String[] {first, second}) {
      var body = "{\"account\": \"" + member + "\", \"reason\": \"Wholly owned\"}";
      assertThat(as("karl").post(group + "/members", body).status()).isEqualTo(200);
    }
    eventually(group, found -> found.at("/members").size() == 2);
    theHistorySaysWhoDecidedWhenAndWhy(group);

    hearSubmitted("one", "6000.00");
    eventually(group, found -> found.at("/exposure/amount").asString("").equals("6000.00"));
    account = first;
    slot = "7f";
    hearSubmitted("two", "4000.00");
    standing(s -> s.at("/waiting").size() == 1);
    assertThat(figure("/exposure")).isEqualTo("0.00");
    eventually(group, found -> found.at("/exposure/amount").asString("").equals("6000.00"));
    var open = get("/api/credit/decisions/" + openDecision());
    assertThat(open.at("/rules").toString())
        .contains("4,000.00 SEK exceeds what is free of the group's limit, 3,000.00, by 1,000.00.");
    var shown = get(group);
    assertThat(shown.at("/headroom/amount").asString()).isEqualTo("3000.00");
    assertThat(shown.at("/members/0/name").asString()).isEqualTo("Dotter AB");
    assertThat(shown.at("/members/0/exposure/amount").asString()).isEqualTo("6000.00");

    slot = "91";
    account = second;
    hear(
        "voti.orders.order-cancelled.v1",
        "{\"order\": \""
            + id("ord", "one")
            + "\", \"account\": \""
            + second
            + "\", \"reason\": \"Not needed\"}");
    account = first;
    slot = "7f";
    standing(s -> s.at("/waiting").isEmpty());
    assertThat(figure("/exposure")).as("what another frees").isEqualTo("4000.00");
    eventually(group, found -> found.at("/exposure/amount").asString("").equals("4000.00"));
    assertThat(check("5000.00").at("/passes").asBoolean()).isTrue();
    var tooMuch = check("5000.01");
    assertThat(tooMuch.at("/passes").asBoolean()).as("by the group").isFalse();
    assertThat(tooMuch.at("/exceededBy/amount").asString()).isEqualTo("0.01");
    assertThat(as("mari").get("/api/credit/groups").status()).isEqualTo(403);
    assertThat(as("mari").get("/api/credit/groups?account=" + first).body().at("/items").size())
        .isOne();
    assertThat(as("karl").get("/api/credit/groups/grp-00-none").status()).isEqualTo(404);
  }

  private void theHistorySaysWhoDecidedWhenAndWhy(String group) {
    var more =
        as("karl")
            .post(
                "/api/credit/groups",
                "{\"id\": \""
                    + group.substring(group.lastIndexOf('/') + 1)
                    + "\", \"name\": \"Johnsson\", \"limit\": {\"amount\": \"9000.00\","
                    + " \"currency\": \"SEK\"}, \"on\": \"2010-01-21\", \"reason\": \"Seen again\"}");
    assertThat(more.status()).as(more.response().body()).isEqualTo(200);
    var history = get(group + "/history?after=" + more.position()).at("/items");
    assertThat(history.size()).isEqualTo(4);
    assertThat(history.at("/0/kind").asString()).isEqualTo("limit-decided");
    assertThat(history.at("/0/by").asString()).isEqualTo("karl");
    assertThat(history.at("/0/role").asString()).isEqualTo("controller");
    assertThat(history.at("/0/policy").asString()).isEqualTo("group-limit 1");
    assertThat(history.at("/0/reason").asString()).isEqualTo("Seen again");
    assertThat(history.at("/0/before/amount").asString()).isEqualTo("9000.00");
    assertThat(history.at("/1/kind").asString()).isEqualTo("member-admitted");
    assertThat(history.at("/1/name").asString()).isEqualTo("Dotter AB");
    assertThat(history.at("/3/reason").asString()).isEqualTo("One owner");
    assertThat(history.at("/3/before").isNull()).isTrue();
    assertThat(as("mari").get(group + "/history").status()).isEqualTo(403);
  }

  private JsonNode check(String amount) {
    return get(
        "/api/credit/accounts/"
            + account
            + "/order-check?amount="
            + amount
            + "&currency=SEK&on=2010-01-21");
  }
}
