package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.credit.statement.CamtSample;
import voti.kit.json.Wire;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.KitTest;
import voti.kit.views.Replays;
import voti.values.Ids;

/** The credit part of one account's life through the door, with the messages of orders. */
class CreditStoryTest extends KitTest {

  @Autowired private List<Receiver> receivers;
  @Autowired private AccountDirectory directory;
  @Autowired private Replays replays;

  private String account;
  private String slot;

  @BeforeEach
  void anAccountOfItsOwn() {
    account = Ids.named("acc", "7f", "story " + System.nanoTime());
    slot = Ids.slotOf(account);
    directory.record(
        new AccountEntry(
            account, "Johnssons byggvaror", "7300070011115", "mari", "key-accounts", "active"),
        1);
  }

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

    var unknown = new CamtSample("S", "SEK").booked("2010-03-10", "1.00", account, "no idea").xml();
    var kept = as("karl").post("/api/credit/statements", "application/xml", unknown);
    assertThat(kept.text("/entries/0/outcome")).isEqualTo("unmatched");
    assertThat(kept.text("/entries/0/sentence")).isEqualTo("It names no invoice we know.");
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

  private void decideLimit() {
    var checked = as("karl").post("/api/credit/checks", check());
    assertThat(checked.status()).as(checked.response().body()).isEqualTo(200);
    assertThat(checked.text("/class")).isEqualTo("safe");
    assertThat(checked.text("/zScore")).isEqualTo("5.28");
    assertThat(checked.text("/proposedLimit/amount")).isEqualTo("12000.00");
    var decided =
        as("karl").post("/api/credit/accounts/" + account + "/limits", limit(checked.text("/id")));
    assertThat(decided.status()).as(decided.response().body()).isEqualTo(200);
    assertThat(decided.text("/happened/0/event/decision/reason")).isEqualTo("Sound figures");
    var checks =
        as("mari").get("/api/credit/checks?account=" + account + "&after=" + checked.position());
    assertThat(checks.text("/items/0/class")).isEqualTo("safe");
  }

  private String check() {
    return """
        {"account": "%s", "on": "2010-01-19",
         "statements": {"workingCapital": "60000", "retainedEarnings": "45000", "ebit": "30000",
                        "bookEquity": "120000", "totalAssets": "200000",
                        "totalLiabilities": "80000"},
         "currency": "SEK", "source": "annual report 2008"}
        """
        .formatted(account);
  }

  private static String limit(String check) {
    return """
        {"limit": {"amount": "10000.00", "currency": "SEK"}, "check": "%s", "on": "2010-01-19",
         "reason": "Sound figures"}
        """
        .formatted(check);
  }

  private void hearSubmitted(String order, String gross) {
    hear(
        "voti.orders.order-submitted.v1",
        """
        {"order": "%s", "account": "%s", "debtor": "%s", "number": "34", "currency": "SEK",
         "gross": {"amount": "%s", "currency": "SEK"}, "submittedOn": "2010-01-21"}
        """
            .formatted(id("ord", order), account, account, gross));
  }

  private void hearDelivered() {
    hear(
        "voti.orders.goods-delivered.v1",
        """
        {"dispatch": "%s", "order": "%s", "account": "%s", "debtor": "%s",
         "deliveredOn": "2010-02-15", "paymentDays": 30, "first": true,
         "lines": [
           {"line": 1, "product": "prd-00-paint", "quantity": {"amount": "120", "unit": "LTR"},
            "net": {"amount": "5483.88", "currency": "SEK"}},
           {"line": 2, "product": "prd-00-brush", "quantity": {"amount": "10", "unit": "C62"},
            "net": {"amount": "147.41", "currency": "SEK"}}],
         "charge": {"amount": "100.00", "currency": "SEK"},
         "gross": {"amount": "5731.29", "currency": "SEK"}}
        """
            .formatted(id("dis", "one"), id("ord", "one"), account, account));
  }

  private void hearReturned() {
    hear(
        "voti.orders.return-accepted.v1",
        """
        {"return": "%s", "act": "%s", "order": "%s", "account": "%s", "debtor": "%s",
         "dispatch": "%s", "acceptedOn": "2010-03-12", "cause": "Bristles fell out",
         "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "lines": [
           {"line": 2, "product": "prd-00-brush", "quantity": {"amount": "2", "unit": "C62"},
            "net": {"amount": "29.48", "currency": "SEK"}}],
         "gross": {"amount": "29.48", "currency": "SEK"}}
        """
            .formatted(
                id("ret", "one"),
                id("act", "one"),
                id("ord", "one"),
                account,
                account,
                id("dis", "one")));
  }

  /** Each message is heard twice, as Kafka may deliver it. */
  private void hear(String type, String data) {
    var message =
        new ReceivedMessage(
            Ids.named("msg", slot, account + type + data),
            type,
            "orders",
            account,
            account,
            1,
            Instant.parse("2010-01-21T10:00:00Z"),
            "story",
            null,
            Wire.mapper().readTree(data));
    var receiver =
        receivers.stream().filter(known -> known.type().equals(type)).findFirst().orElseThrow();
    receiver.on(message);
    receiver.on(message);
  }

  private String id(String prefix, String name) {
    return Ids.named(prefix, slot, account + name);
  }

  private JsonNode mine(JsonNode items) {
    for (var item : items) {
      if (item.at("/account").asString().equals(account)) {
        return item;
      }
    }
    return null;
  }

  private JsonNode movements() {
    return get("/api/credit/accounts/" + account);
  }

  private String figure(String name) {
    return movements().at(name + "/amount").asString("none");
  }

  private int items(String path) {
    return get(path).at("/items").size();
  }

  private JsonNode get(String path) {
    return as("karl").get(path).body();
  }

  private void standing(Predicate<JsonNode> reached) {
    eventually("/api/credit/accounts/" + account, reached);
  }

  private JsonNode eventually(String path, Predicate<JsonNode> reached) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    var last = get(path);
    while (!reached.test(last)) {
      assertThat(System.nanoTime()).as("waiting, last seen: " + last).isLessThan(deadline);
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
      last = get(path);
    }
    return last;
  }
}
