package voti.credit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import voti.credit.People;
import voti.credit.creditaccount.CreditAccountCommand.ReserveForOrder;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.items.Reduction;
import voti.credit.policies.ShippedPolicy;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.json.Wire;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.KitTest;
import voti.kit.testing.TestTokens;
import voti.kit.views.Replays;
import voti.values.Ids;
import voti.values.Money;

/** A draft is run over a period of which only this test knows. */
class ReplayTest extends KitTest {

  private static final String REPLAYS = "/api/credit/policy-replays";
  private static final String CHECKS = "/api/credit/checks";

  @Autowired private ReplayWork work;
  @Autowired private ReplayStore store;
  @Autowired private AccountDirectory directory;
  @Autowired private MongoDatabase database;
  @Autowired private Commands commands;
  @Autowired private Replays replays;

  private final int year = 1700 + (int) (System.nanoTime() % 200);
  private final String account = Ids.named("acc", "7f", "replay " + System.nanoTime());
  private String policy;
  private String weak;
  private String second;

  @BeforeEach
  void threeChecksAndADraftThatLooksAtLiquidity() {
    directory.record(
        new AccountEntry(account, "Nordbygg", "7300070011122", "mari", "key-accounts", "active"),
        1);
    weak = check("01-10", "90000", "80000");
    second = check("02-10", "240000", "80000");
    var after = check("03-10", "90000", "80000");
    var limited = limit(weak, "12000.00", "01-11");
    assertThat(as("karl").get(CHECKS + "?account=" + account + "&after=" + limited))
        .satisfies(listed -> assertThat(listed.body().at("/items").size()).isEqualTo(3));
    assertThat(after).isNotEmpty();
    var data =
        Wire.mapper()
            .writeValueAsString(ShippedPolicy.read().data())
            .replace(
                "\"measure\":\"z-double-prime\",\"weight\":\"100\"",
                "\"measure\":\"z-double-prime\",\"weight\":\"0\"")
            .replace(
                "\"measure\":\"current-ratio\",\"weight\":\"0\"",
                "\"measure\":\"current-ratio\",\"weight\":\"100\"")
            .replace("\"shareOfEquity\":\"10\"", "\"shareOfEquity\":\"20\"");
    var drafted =
        as("karl").post("/api/credit/policies", "{\"reason\": \"x\", \"data\": " + data + "}");
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(200);
    policy = drafted.text("/id");
    as("karl").get("/api/credit/policies/" + policy + "?after=" + drafted.position());
  }

  @Test
  void itSaysWhatWouldDifferAndWhatThoseAccountsPaid() {
    invoice("in-time", "1000.00", "cash", "02-27");
    invoice("late", "500.00", "cash", "03-15");
    invoice("never", "300.00", "cash", null);
    invoice("given-up", "200.00", "write-off", "04-01");

    var replay = run();

    assertThat(replay.at("/state").asString()).isEqualTo("done");
    assertThat(replay.at("/total").asInt()).isEqualTo(3);
    assertThat(replay.at("/resumed").asInt()).isZero();
    var sums = replay.at("/summary/sums/0");
    // 1.125 is 37.5 points, grey: 4 % of 120,000 instead of 10 %; 3 is safe: 20 % instead of 10 %.
    assertThat(replay.at("/summary/differ").asInt()).isEqualTo(3);
    assertThat(sums.at("/letIn/amount").asString()).isEqualTo("12000.00");
    assertThat(sums.at("/keptOut/amount").asString()).isEqualTo("14400.00");
    assertThat(sums.at("/beyond/amount").asString()).isEqualTo("7200.00");
    var lines = as("karl").get(REPLAYS + "/" + id(replay) + "/lines").body().at("/items");
    assertThat(lines.at("/0/check").asString()).isEqualTo(weak);
    assertThat(lines.at("/0/classThen").asString()).isEqualTo("safe");
    assertThat(lines.at("/0/classNow").asString()).isEqualTo("grey");
    assertThat(lines.at("/0/decided/amount").asString()).isEqualTo("12000.00");
    assertThat(lines.at("/0/outcome/billed/amount").asString()).isEqualTo("2000.00");
    assertThat(lines.at("/0/outcome/inTime/amount").asString()).isEqualTo("1000.00");
    assertThat(lines.at("/0/outcome/late/amount").asString()).isEqualTo("500.00");
    assertThat(lines.at("/0/outcome/overdue/amount").asString()).isEqualTo("300.00");
    assertThat(lines.at("/0/outcome/writtenOff/amount").asString()).isEqualTo("200.00");
    // The invoices were issued before the third check.
    assertThat(lines.at("/2/outcome/billed/amount").asString()).isEqualTo("0.00");
    var csv = as("karl").get(REPLAYS + "/" + id(replay) + ".csv").response().body();
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv).contains(",safe,grey,").contains(",-7200.00,12000.00,7200.00,2000.00,");
  }

  @Test
  void theOrdersOfThePeriodAreAskedAgainWithTheDraftsLimit() {
    // Of the weak check the draft proposes 4,800 instead of 12,000, of the second 24,000.
    order("fits", "4000.00", "01-20");
    order("kept-out", "5000.00", "01-25");
    limit(second, "12000.00", "02-11");
    order("let-in", "9000.00", "02-15");
    reject();
    invoice("of-kept-out", "500.00", "cash", "03-15");
    invoice("of-another", "300.00", "cash", "02-20");
    database
        .getCollection("invoices")
        .insertOne(
            new Document("_id", Ids.named("inv", "7f", account + "of-kept-out"))
                .append("order", order("kept-out"))
                .append("sequence", 1L));

    var replay = run();

    assertThat(replay.at("/total").asInt()).isEqualTo(6);
    var found = replay.at("/summary/orders");
    assertThat(found.at("/asked").asInt()).isEqualTo(3);
    assertThat(found.at("/differ").asInt()).isEqualTo(2);
    assertThat(found.at("/moves").toString())
        .contains("{\"from\":\"rejected\",\"to\":\"let-through\",\"orders\":1}");
    var sums = found.at("/sums/0");
    assertThat(sums.at("/letIn/amount").asString()).isEqualTo("9000.00");
    assertThat(sums.at("/keptOut/amount").asString()).isEqualTo("5000.00");
    assertThat(sums.at("/keptOutOnThem/late/amount").asString()).isEqualTo("500.00");
    assertThat(sums.at("/keptOutThen/billed/amount").asString()).isEqualTo("800.00");
    assertThat(sums.at("/letInOnThem/billed/amount").asString()).isEqualTo("0.00");
    var lines = as("karl").get(REPLAYS + "/" + id(replay) + "/orders").body().at("/items");
    assertThat(lines.size()).isEqualTo(2);
    var csv = as("karl").get(REPLAYS + "/" + id(replay) + "/orders.csv").response().body();
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv)
        .contains(
            ",rejected,let-through,let-in,,,SEK,9000.00,SEK,9000.00,12000.00,24000.00,6000.00,")
        .contains(",let-through,withheld,kept-out,order-fits-headroom,,SEK,5000.00,SEK,5000.00,");
    replays.replay("order-answers");
    replays.replay("limit-steps");
    assertThat(run().at("/hash")).isEqualTo(replay.at("/hash"));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    var first = run();
    var second = run();

    assertThat(id(first)).isNotEqualTo(id(second));
    assertThat(first.at("/hash").asString()).matches("[0-9a-f]{64}");
    assertThat(second.at("/hash")).isEqualTo(first.at("/hash"));
    assertThat(as("aada").bytes(REPLAYS + "/" + id(second) + ".csv"))
        .isEqualTo(as("aada").bytes(REPLAYS + "/" + id(first) + ".csv"));
    var lines =
        new String(as("aada").bytes(REPLAYS + "/" + id(first) + ".jsonl"), StandardCharsets.UTF_8);
    var hash = new ReplayJson.Hash();
    lines.lines().forEach(hash);
    assertThat(hash.hex()).isEqualTo(first.at("/hash").asString());
    invoice("since", "10.00", "cash", null);
    assertThat(run().at("/hash")).isNotEqualTo(first.at("/hash"));
  }

  @Test
  void whatWasCutOffIsTakenUpWhereItEndedAndFindsTheSame() {
    var whole = run();
    var known = store.find(id(whole)).orElseThrow();
    var cut = Ids.named("rpl", Ids.NO_SLOT, "cut " + account);
    var again =
        new Replay(
            cut,
            known.policy(),
            known.from(),
            known.until(),
            known.asOf(),
            "emp-1",
            Instant.EPOCH,
            Replay.WAITING,
            false,
            0,
            0,
            0,
            null,
            null,
            null);
    var lines = store.checks().from(id(whole), 0, 10);
    store.checks().collect(cut, 0, each -> lines.forEach(line -> each.accept(line.check())));
    var judged = Objects.requireNonNull(lines.getFirst().result());
    store.checks().judged(store.checks().from(cut, 0, 1).getFirst().judged(judged));
    store.save(again.takenUp().collected(3).judged(1));

    work.run(Instant.EPOCH);

    var ended = as("karl").get(REPLAYS + "/" + cut).body();
    assertThat(ended.at("/state").asString()).isEqualTo("done");
    assertThat(ended.at("/resumed").asInt()).isEqualTo(1);
    assertThat(ended.at("/hash")).isEqualTo(whole.at("/hash"));
    assertThat(ended.at("/summary")).isEqualTo(whole.at("/summary"));
  }

  @Test
  void itWritesNothingToTheAccountAndIsRefusedForANonsensePeriod() {
    var before = credit();
    run();
    assertThat(credit()).isEqualTo(before);

    var asked = asked().replace(year + "-12-31", (year - 1) + "-12-31");
    assertThat(as("karl").post(REPLAYS, asked).text("/detail"))
        .contains("until must not be before from");
    assertThat(as("mari").post(REPLAYS, asked()).status()).isEqualTo(403);
    var nobody = asked().replace(policy, "cpo-00-none");
    assertThat(as("karl").post(REPLAYS, nobody).text("/rule")).isEqualTo("policy-is-known");
    assertThat(as("karl").get(REPLAYS + "/rpl-00-none").text("/rule")).isEqualTo("replay-is-known");
  }

  @Test
  void aRepeatedRequestStartsOneReplay() {
    var caller = as("karl").with("Idempotency-Key", "replay " + account);
    var first = caller.post(REPLAYS, asked());
    var again = caller.post(REPLAYS, asked());

    assertThat(again.text("/replay")).isEqualTo(first.text("/replay"));
    work.run(Instant.EPOCH);
  }

  private long limit(String check, String amount, String day) {
    var limited =
        as("karl")
            .post(
                "/api/credit/accounts/" + account + "/limits",
                """
                {"limit": {"amount": "%s", "currency": "SEK"}, "check": "%s",
                 "on": "%d-%s", "reason": "Sound"}
                """
                    .formatted(amount, check, year, day));
    assertThat(limited.status()).as(limited.response().body()).isEqualTo(200);
    return limited.position();
  }

  private String order(String name) {
    return Ids.named("ord", "7f", account + name);
  }

  private void order(String name, String amount, String day) {
    commands.send(
        new ReserveForOrder(
            CreditAccounts.of(account),
            account,
            account,
            order(name),
            Money.of(amount, "SEK"),
            LocalDate.parse(year + "-" + day),
            null,
            Ids.named("cde", "7f", account + name)),
        new Caller(
            People.controller("as asked"),
            Set.of("controller"),
            account + name,
            "orders",
            null,
            null));
  }

  /** What waits is rejected once its decision is open, and every read model has seen it. */
  private void reject() {
    var list = "/api/credit/decisions?account=" + account;
    var open = as("karl").get(list).body().at("/items");
    for (var look = 0; look < 2000 && open.isEmpty(); look++) {
      LockSupport.parkNanos(5_000_000);
      open = as("karl").get(list).body().at("/items");
    }
    var rejected =
        as("karl")
            .post(
                "/api/credit/decisions/" + open.at("/0/decision").asString() + "/rejections",
                "{\"on\": \"%d-02-16\", \"reason\": \"Too much\"}".formatted(year));
    assertThat(rejected.status()).as(rejected.response().body()).isEqualTo(200);
    as("karl").get(CHECKS + "?account=" + account + "&after=" + rejected.position());
  }

  /** All but the moment at which it was asked. */
  private JsonNode credit() {
    var credit = (ObjectNode) as("karl").get("/api/credit/accounts/" + account).body();
    return credit.without(java.util.List.of("asOf"));
  }

  private JsonNode run() {
    var started =
        asking(TestTokens.of("karl", "finance", "controller"))
            .with("Idempotency-Key", "r" + System.nanoTime())
            .post(REPLAYS, asked());
    assertThat(started.status()).as(started.response().body()).isEqualTo(200);
    var replay = started.body();
    for (var turn = 0; turn < 100 && !replay.at("/state").asString().equals("done"); turn++) {
      work.run(Instant.EPOCH);
      replay = as("karl").get(REPLAYS + "/" + id(started.body())).body();
    }
    return replay;
  }

  private static String id(JsonNode replay) {
    return replay.at("/replay").asString();
  }

  private String asked() {
    return """
        {"policy": "%1$s", "from": "%2$d-01-01", "until": "%2$d-12-31", "asOf": "%2$d-06-30"}
        """
        .formatted(policy, year);
  }

  private String check(String day, String currentAssets, String currentLiabilities) {
    var recorded =
        as("karl")
            .post(
                CHECKS,
                """
                {"account": "%s", "on": "%d-%s", "currency": "SEK", "source": "report",
                 "inputs": {"statements": [{"evidence": {"source": "report", "dated": "1699-12-31"},
                   "year": 1699, "currency": "SEK", "currentAssets": "%s",
                   "currentLiabilities": "%s", "workingCapital": "60000",
                   "retainedEarnings": "45000", "bookEquity": "120000", "totalAssets": "200000",
                   "totalLiabilities": "80000", "ebit": "30000"}]}}
                """
                    .formatted(account, year, day, currentAssets, currentLiabilities));
    assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(200);
    assertThat(recorded.text("/class")).isEqualTo("safe");
    return recorded.text("/id");
  }

  /** Issued on 1 February, due at its end. */
  private void invoice(String name, String amount, String kind, String valued) {
    var sek = Money.of(amount, "SEK");
    var day = valued == null ? null : LocalDate.parse(year + "-" + valued);
    var reductions =
        day == null
            ? List.<Reduction>of()
            : List.of(new Reduction("rec-" + name, kind, sek, day, day, Instant.EPOCH, 1));
    var rest = day == null ? sek : Money.zero(sek.currency());
    database
        .getCollection(Items.COLLECTION, ItemRow.class)
        .insertOne(
            new ItemRow(
                Ids.named("inv", "7f", account + name),
                account,
                "invoice",
                name,
                LocalDate.of(year, 2, 1),
                LocalDate.of(year, 2, 28),
                sek,
                rest,
                rest.isZero(),
                Money.zero(sek.currency()),
                0,
                reductions,
                Instant.EPOCH,
                1));
  }
}
