package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.json.Wire;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.KitTest;
import voti.values.Ids;

/** The service with an account of the test's own; the messages of orders are played. */
abstract class CreditPlatform extends KitTest {

  /** A run of reminders takes every debtor of every test in its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Autowired private List<Receiver> receivers;
  @Autowired private AccountDirectory directory;

  String account;
  String slot;

  @BeforeEach
  void anAccountOfItsOwn() {
    account = Ids.named("acc", "7f", "story " + System.nanoTime());
    slot = Ids.slotOf(account);
    directory.record(
        new AccountEntry(
            account, "Johnssons byggvaror", "7300070011115", "mari", "key-accounts", "active"),
        1);
  }

  void decideLimit() {
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

  String check() {
    return """
        {"account": "%s", "on": "2010-01-19",
         "statements": {"workingCapital": "60000", "retainedEarnings": "45000", "ebit": "30000",
                        "bookEquity": "120000", "totalAssets": "200000",
                        "totalLiabilities": "80000"},
         "currency": "SEK", "source": "annual report 2008"}
        """
        .formatted(account);
  }

  static String limit(String check) {
    return """
        {"limit": {"amount": "10000.00", "currency": "SEK"}, "check": "%s", "on": "2010-01-19",
         "reason": "Sound figures"}
        """
        .formatted(check);
  }

  /** The open decision on an order that was withheld a moment ago. */
  String openDecision() {
    var inbox =
        eventually("/api/credit/decisions?state=open", page -> mine(page.at("/items")) != null);
    return mine(inbox.at("/items")).at("/decision").asString();
  }

  void hearSubmitted(String order, String gross) {
    hear(
        "voti.orders.order-submitted.v1",
        """
        {"order": "%s", "account": "%s", "debtor": "%s", "number": "34", "currency": "SEK",
         "gross": {"amount": "%s", "currency": "SEK"}, "submittedOn": "2010-01-21"}
        """
            .formatted(id("ord", order), account, account, gross));
  }

  void hearDelivered() {
    hear(
        "voti.orders.goods-delivered.v1",
        """
        {"dispatch": "%s", "order": "%s", "account": "%s", "debtor": "%s",
         "deliveredOn": "2010-02-15", "paymentDays": 30, "first": true,
         "lines": [
           {"line": 1, "product": "prd-00-paint", "quantity": {"amount": "120", "unit": "LTR"},
            "net": {"amount": "5483.88", "currency": "SEK"},
            "vatCategory": "K", "vatRate": "0"},
           {"line": 2, "product": "prd-00-brush", "quantity": {"amount": "10", "unit": "C62"},
            "net": {"amount": "147.41", "currency": "SEK"},
            "vatCategory": "K", "vatRate": "0"}],
         "charge": {"amount": "100.00", "currency": "SEK"},
         "gross": {"amount": "5731.29", "currency": "SEK"}}
        """
            .formatted(id("dis", "one"), id("ord", "one"), account, account));
  }

  void hearReturned() {
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
  void hear(String type, String data) {
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
    var heard = receivers.stream().filter(known -> known.type().equals(type)).toList();
    assertThat(heard).as(type).isNotEmpty();
    heard.forEach(receiver -> receiver.on(message));
    heard.forEach(receiver -> receiver.on(message));
  }

  String id(String prefix, String name) {
    return Ids.named(prefix, slot, account + name);
  }

  JsonNode mine(JsonNode items) {
    for (var item : items) {
      if (item.at("/account").asString().equals(account)) {
        return item;
      }
    }
    return null;
  }

  JsonNode movements() {
    return get("/api/credit/accounts/" + account);
  }

  String figure(String name) {
    return movements().at(name + "/amount").asString("none");
  }

  int items(String path) {
    return get(path).at("/items").size();
  }

  JsonNode get(String path) {
    return as("karl").get(path).body();
  }

  void standing(Predicate<JsonNode> reached) {
    eventually("/api/credit/accounts/" + account, reached);
  }

  JsonNode eventually(String path, Predicate<JsonNode> reached) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var last = get(path);
    while (!reached.test(last)) {
      assertThat(System.nanoTime()).as("waiting, last seen: " + last).isLessThan(deadline);
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
      last = get(path);
    }
    return last;
  }
}
