package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.views.Replays;
import voti.values.Ids;

/** An account is merged into another: what accounts tells, and what becomes of an order there. */
class MergeStoryTest extends CreditPlatform {

  @Autowired private AccountDirectory accounts;
  @Autowired private Replays replays;

  @Test
  void whatIsOpenGoesOverAndWhatComesLaterFollows() {
    decideLimit();
    hearSubmitted("one", "6000.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("6000.00"));
    var into = Ids.named("acc", "7f", account + " stays");
    accounts.record(
        new AccountEntry(into, "Stays AB", "7300070011116", "mari", "key-accounts", "active"), 1);
    hear(
        "voti.accounts.account-merged.v1",
        """
        {"account": "%s", "into": "%s", "on": "2010-02-01"}
        """
            .formatted(account, into));
    var there = "/api/credit/accounts/" + into;
    eventually(there, s -> s.at("/exposure/amount").asString("").equals("6000.00"));
    assertThat(figure("/exposure")).isEqualTo("0.00");
    assertThat(get(there).at("/limit").isMissingNode() || get(there).at("/limit").isNull())
        .as("two limits are a decision, and the other has none")
        .isTrue();

    hearDelivered();
    eventually(
        "/api/credit/items?account=" + into,
        page -> page.at("/items/0/open/amount").asString("").equals("5731.29"));
    assertThat(items("/api/credit/items?account=" + account)).isZero();
    hearReturned();
    eventually(
        "/api/credit/items?account=" + into,
        page -> page.at("/items/0/open/amount").asString("").equals("5701.81"));
    replays.replay("items");
    replays.replay("exposure");
    eventually(
        "/api/credit/items?account=" + into,
        page -> page.at("/items/0/open/amount").asString("").equals("5701.81"));
  }
}
