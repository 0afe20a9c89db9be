package voti.accounts.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.KitTest;

/** Entries of all services become one history, whatever order they come in, as of any instant. */
class HistoryTest extends KitTest {

  private static final Instant START = Instant.parse("2026-01-05T09:30:00.000100Z");

  @Autowired private List<Receiver> receivers;
  @Autowired private AccountDirectory directory;

  @Test
  void theExampleOfEveryServiceIsRead() {
    var contracts = Contracts.load();
    for (var service : List.of("accounts", "orders", "credit", "planning")) {
      var type = "voti." + service + ".history-entry.v1";
      var example = Wire.mapper().readTree(contracts.example(type));
      var account = example.at("/account").asString();
      known(account);
      receiver(type).on(message(type, 7, example.at("/entry").asString(), example.toString()));
      var read = as("aada").get("/api/accounts/" + account + "/history");
      assertThat(read.body().at("/items").valueStream()).contains(example);
      assertThat(as("aada").get("/api/accounts/" + account + "/figures").text("/exposure"))
          .isEqualTo("5805.00");
    }
  }

  @Test
  void entriesAreReadInTheOrderOfRecordingHoweverTheyCome() {
    var account = known("acc-a1-0192f3a0-0001-7000-8000-0000000000a1");
    tell("credit", account, "e3", 12_288, START.plusNanos(3_000), "limit-decided", Map.of());
    tell("accounts", account, "e1", 4_096, START.plusNanos(1_000), "account-registered", Map.of());
    tell("accounts", account, "e2b", 8_193, START.plusNanos(2_000), "contract-signed", Map.of());
    tell("accounts", account, "e2a", 8_192, START.plusNanos(2_000), "signature-given", Map.of());
    tell("accounts", account, "e1", 4_096, START.plusNanos(1_000), "account-registered", Map.of());

    var items = as("mari").get("/api/accounts/" + account + "/history").body().at("/items");
    assertThat(items.valueStream().map(item -> item.at("/entry").asString()))
        .containsExactly("e1", "e2a", "e2b", "e3");
    var only = as("mari").get("/api/accounts/" + account + "/history?kind=limit-decided");
    assertThat(only.body().at("/items")).hasSize(1);
  }

  /** The figures of the story around step 9: as of a moment before it, no payment is known. */
  @Test
  void asOfAMomentBeforeThePaymentTheExposureIsWhatItWas() {
    var account = known("acc-a2-0192f3a0-0001-7000-8000-0000000000a2");
    var currency = Map.of("currency", "SEK", "limit", "10000.00");
    var withheld = figures(currency, "exposure", "5805.00", "headroom", "4195.00");
    var released = figures(currency, "exposure", "10305.00", "headroom", "-305.00");
    var paid = figures(currency, "exposure", "4573.71", "headroom", "5426.29", "paid", "5731.29");
    tell("credit", account, "f1", 4_096, START, "credit-withheld", withheld);
    tell("credit", account, "f2", 8_192, START.plusSeconds(1), "credit-decision-made", released);
    tell("credit", account, "f3", 12_288, START.plusSeconds(2), "receipt-allocated", paid);

    var path = "/api/accounts/" + account + "/figures";
    var now = as("mari").get(path);
    assertThat(now.text("/exposure")).isEqualTo("4573.71");
    assertThat(now.text("/paid")).isEqualTo("5731.29");
    var before = as("mari").get(path + "?asOf=" + START.plusSeconds(1));
    assertThat(before.text("/exposure")).isEqualTo("10305.00");
    assertThat(before.text("/currency")).isEqualTo("SEK");
    assertThat(before.body().has("paid")).isFalse();
    var history =
        as("mari").get("/api/accounts/" + account + "/history?asOf=" + START.plusSeconds(1));
    assertThat(history.body().at("/items")).hasSize(2);
    assertThat(as("mari").get(path + "?asOf=" + START.minusSeconds(1)).body()).isEmpty();
  }

  @Test
  void aLongHistoryComesInPagesThatMissNothing() {
    var account = known("acc-a3-0192f3a0-0001-7000-8000-0000000000a3");
    for (var i = 0; i < 205; i++) {
      tell("orders", account, "p" + i, 4_096L * i, START.plusSeconds(i), "order", Map.of());
    }
    var seen = 0;
    var cursor = "";
    do {
      var page =
          as("mari")
              .get("/api/accounts/" + account + "/history?cursor=" + cursor.replace("|", "%7C"));
      for (var item : page.body().at("/items")) {
        assertThat(item.at("/entry").asString()).isEqualTo("p" + seen++);
      }
      cursor = page.text("/next");
    } while (!cursor.isEmpty());
    assertThat(seen).isEqualTo(205);
  }

  private static Map<String, String> figures(Map<String, String> common, String... pairs) {
    var all = new TreeMap<>(common);
    for (var i = 0; i < pairs.length; i += 2) {
      all.put(pairs[i], pairs[i + 1]);
    }
    return all;
  }

  private void tell(
      String service,
      String account,
      String entry,
      long sequence,
      Instant recorded,
      String kind,
      Map<String, String> figures) {
    var body =
        Wire.mapper()
            .writeValueAsString(
                Map.ofEntries(
                    Map.entry("entry", entry),
                    Map.entry("account", account),
                    Map.entry("service", service),
                    Map.entry("position", sequence / 4096),
                    Map.entry("recorded", recorded.toString()),
                    Map.entry("actor", "emp-x"),
                    Map.entry("role", "kam"),
                    Map.entry("kind", kind),
                    Map.entry("figures", figures),
                    Map.entry("links", List.of()),
                    Map.entry("sentences", Map.of("en", "It happened.", "et", "See juhtus."))));
    var type = "voti." + service + ".history-entry.v1";
    assertThat(Contracts.load().violations(type, body)).isEmpty();
    receiver(type).on(message(type, sequence, entry, body));
  }

  private String known(String account) {
    directory.record(
        new AccountEntry(account, "Known", "7300070011115", "mari", "key-accounts", "active"), 1);
    return account;
  }

  private Receiver receiver(String type) {
    return receivers.stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }

  private static ReceivedMessage message(String type, long sequence, String id, String body) {
    var json = Wire.mapper().readTree(body);
    return new ReceivedMessage(
        id,
        type,
        "/voti/test",
        "subject",
        json.at("/account").asString(),
        sequence,
        START,
        "correlation",
        null,
        json);
  }
}
