package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.credit.statement.CamtSample;
import voti.kit.views.Replays;

/** The credit part of one account's life through the door, with the messages of orders. */
class CreditStoryTest extends CreditPlatform {

  @Autowired private Replays replays;

  @Test
  void anAccountIsCheckedTrustedBilledAndPaid() {
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("5805.00"));
    assertThat(figure("/headroom")).isEqualTo("4195.00");

    hearSubmitted("two", "4500.00");
    var inbox =
        eventually("/api/credit/decisions?state=open", page -> mine(page.at("/items")) != null);
    var open = mine(inbox.at("/items"));
    assertThat(open.at("/exceededBy/amount").asString()).isEqualTo("305.00");
    assertThat(open.at("/rules/2/sentence").asString())
        .isEqualTo("4,500.00 SEK exceeds the headroom of 4,195.00 by 305.00.");
    assertThat(figure("/exposure")).isEqualTo("5805.00");
    assertThat(get("/api/credit/accounts/" + account).at("/waiting/0/amount/amount").asString())
        .isEqualTo("4500.00");

    var release =
        "{\"deviation\": \"10\", \"days\": 5, \"on\": \"2010-01-31\", \"reason\": \"Good payer\"}";
    var path = "/api/credit/decisions/" + open.at("/decision").asString();
    assertThat(as("mari").post(path + "/releases", release).status()).isEqualTo(403);
    var released = as("karl").post(path + "/releases", release);
    assertThat(released.status()).isEqualTo(200);
    assertThat(released.text("/happened/0/type")).isEqualTo("decision-released");
    standing(s -> s.at("/exposure/amount").asString("").equals("10305.00"));
    assertThat(as("karl").post(path + "/releases", release).status()).isEqualTo(409);

    hearDelivered();
    standing(s -> s.at("/openItems/amount").asString("").equals("5731.29"));
    assertThat(figure("/exposure")).isEqualTo("10305.00");
    assertThat(figure("/delivered")).isEqualTo("0.00");
    var invoices =
        eventually(
            "/api/credit/invoices?account=" + account, page -> page.at("/items").size() == 1);
    var invoice = invoices.at("/items/0");
    assertThat(invoice.at("/dueOn").asString()).isEqualTo("2010-03-17");
    assertThat(invoice.at("/number").asString()).matches("2010-\\d{6}");
    assertThat(items("/api/credit/invoices?account=" + account + "&overdueAt=2010-03-17")).isZero();
    assertThat(items("/api/credit/invoices?account=" + account + "&overdueAt=2010-03-18")).isOne();

    var beforePayment = Instant.parse(movements().at("/asOf").asString());
    var xml =
        new CamtSample("S-" + slot, "SEK")
            .booked(
                "2010-03-10",
                "5731.29",
                account,
                "Thank you, " + invoice.at("/reference").asString())
            .xml();
    var booked = as("machine").post("/api/credit/statements", "application/xml", xml);
    assertThat(booked.status()).as(booked.response().body()).isEqualTo(200);
    assertThat(booked.text("/outcome")).isEqualTo("booked");
    assertThat(booked.text("/entries/0/outcome")).isEqualTo("booked");
    assertThat(booked.text("/entries/0/account")).isEqualTo(account);
    standing(s -> s.at("/exposure/amount").asString("").equals("4573.71"));
    var again = as("karl").post("/api/credit/statements", "application/xml", xml);
    assertThat(again.text("/outcome")).isEqualTo("unchanged");
    assertThat(again.text("/entries/0/outcome")).isEqualTo("known");

    hearReturned();
    standing(s -> s.at("/exposure/amount").asString("").equals("4544.23"));
    var credited =
        eventually(
            "/api/credit/invoices?account=" + account,
            page -> page.at("/items/0/creditNotes").size() == 1);
    assertThat(credited.at("/items/0/creditNotes/0/number").asString())
        .isEqualTo(invoice.at("/number").asString() + "-C1");
    assertThat(credited.at("/items/0/open/amount").asString()).isEqualTo("-29.48");

    var then = get("/api/credit/accounts/" + account + "?asOf=" + beforePayment);
    assertThat(then.at("/exposure/amount").asString()).isEqualTo("10305.00");
    assertThat(then.at("/movements").toString()).doesNotContain("receipt");

    whatIsKeptIsTheSameAfterAReplay();
  }

  private void whatIsKeptIsTheSameAfterAReplay() {
    var before = get("/api/credit/accounts/" + account).at("/movements");
    replays.replay("exposure");
    standing(s -> s.at("/movements").equals(before));
    var invoices = get("/api/credit/invoices?account=" + account);
    replays.replay("invoices");
    eventually("/api/credit/invoices?account=" + account, invoices::equals);
  }

  @Test
  void whoIsOutOfScopeOrOnlyReadsIsRefused() {
    assertThat(as("jaan").get("/api/credit/accounts/" + account).status()).isEqualTo(403);
    assertThat(as("aada").get("/api/credit/accounts/" + account).status()).isEqualTo(200);
    assertThat(as("aada").post("/api/credit/checks", check()).status()).isEqualTo(403);
    assertThat(as("mari").post("/api/credit/checks", check()).text("/rule")).isEqualTo("role");
    assertThat(as("karl").get("/api/credit/decisions/cde-unknown").status()).isEqualTo(404);
    assertThat(as("karl").get("/api/credit/accounts/acc-00-unknown").status()).isEqualTo(404);
  }

  @Test
  void noLimitYetIsSaidAndNotZero() {
    var standing = get("/api/credit/accounts/" + account);
    assertThat(standing.at("/limit").isNull()).isTrue();
    hearSubmitted("one", "10.00");
    standing(s -> s.at("/waiting").size() == 1);
    assertThat(get("/api/credit/accounts/" + account).at("/headroom").isNull()).isTrue();
  }

  @Test
  void aLimitNeedsAKnownCheckAndBodiesAreChecked() {
    var path = "/api/credit/accounts/" + account + "/limits";
    var unknown = as("karl").post(path, limit("chk-7f-0192f3a0-0054-7000-8000-00000000dead"));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.text("/rule")).isEqualTo("check-is-known");
    var broken = as("karl").post("/api/credit/checks", check().replace("\"200000\"", "\"0\""));
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.text("/field")).startsWith("statements");
  }

  @Test
  void aStatementThatDoesNotAddUpOrIsNoneIsRefused() {
    var wrong =
        new CamtSample("S", "SEK").booked("2010-03-10", "1.00", "w", "x").wrongBy("1").xml();
    var answer = as("karl").post("/api/credit/statements", "application/xml", wrong);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/rule")).isEqualTo("statement-adds-up");

    var other = as("karl").post("/api/credit/statements", "application/xml", "<a/>".getBytes());
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.text("/element")).isEqualTo("/a");

    var unknown = new CamtSample("S", "SEK").booked("2010-03-10", "0.37", account, "no idea").xml();
    var kept = as("karl").post("/api/credit/statements", "application/xml", unknown);
    assertThat(kept.text("/entries/0/outcome")).isEqualTo("unmatched");
    assertThat(kept.text("/entries/0/sentence")).isEqualTo("It names nothing that is open.");
  }

  @Test
  void aCancelledOrderLeavesNothingToDecide() {
    hearSubmitted("one", "10.00");
    eventually("/api/credit/decisions?state=open", page -> mine(page.at("/items")) != null);
    hear(
        "voti.orders.order-cancelled.v1",
        "{\"order\": \"%s\", \"account\": \"%s\", \"reason\": \"not needed\"}"
            .formatted(id("ord", "one"), account));
    var lapsed =
        eventually("/api/credit/decisions?state=lapsed", page -> mine(page.at("/items")) != null);
    assertThat(mine(lapsed.at("/items")).at("/reason").asString()).isEqualTo("not needed");
  }
}
