package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    assertThat(as("mari").get("/api/credit/groups").status()).isEqualTo(403);
    assertThat(as("mari").get("/api/credit/groups?account=" + first).body().at("/items").size())
        .isOne();
    assertThat(as("karl").get("/api/credit/groups/grp-00-none").status()).isEqualTo(404);
  }
}
