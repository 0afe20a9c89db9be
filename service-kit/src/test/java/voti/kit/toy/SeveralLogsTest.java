package voti.kit.toy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.ledger.Ledgers;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.store.Logs;
import voti.values.Places;
import voti.verify.Dossier;
import voti.verify.Hash;
import voti.verify.Proofs;

/** Accounts of several logs, through one door. */
class SeveralLogsTest extends ToyTest {

  private static final List<String> SLOTS = List.of("10", "50", "90", "d0");

  @Autowired private Logs logs;
  @Autowired private Ledgers ledgers;
  @Autowired private AccountDirectory directory;

  @Test
  void whatIsWrittenInAnyLogIsReadAtOnceAtItsOwnPosition() {
    for (var number = 0; number < 4; number++) {
      var kettle = "ket-" + SLOTS.get(number) + "-read";
      var position = as("mari").post("/api/toy/kettles", filling(kettle, 3)).position();
      assertThat(Places.logOf(position)).isEqualTo(number);
      assertThat(logs.commitAt(position).orElseThrow().stream()).isEqualTo(kettle);
      var read = as("mari").get("/api/toy/kettles/" + kettle + "?after=" + position);
      assertThat(read.body().get("litres").asInt()).isEqualTo(3);
      assertThat(read.body().get("sequence").asLong()).isEqualTo(position * 4096);
    }
  }

  @Test
  void aRequestThatIsRepeatedInAnyLogIsAnsweredWithTheFirst() {
    for (var slot : SLOTS) {
      var body = filling("ket-" + slot + "-twice", 2);
      var first = as("mari").with("Idempotency-Key", "t" + slot).post("/api/toy/kettles", body);
      var again = as("mari").with("Idempotency-Key", "t" + slot).post("/api/toy/kettles", body);
      assertThat(again.position()).isEqualTo(first.position());
      assertThat(again.body().get("repeated").asBoolean()).isTrue();
    }
  }

  @Test
  void aCommitIsProvedUnderTheHeadOfItsOwnLog() throws InterruptedException {
    var position = as("mari").post("/api/toy/kettles", filling("ket-d0-proved", 3)).position();
    signed(position);

    var proof = as("aada").get("/api/toy/ledger/proofs/inclusion?position=" + position).body();

    assertThat(proof.get("origin").asString()).isEqualTo("voti.toy/log-3/1");
    assertThat(
            Proofs.includes(
                Places.positionOf(position) - 1,
                proof.get("size").asLong(),
                Hash.ofLeaf(proof.get("leaf").asString().getBytes(UTF_8)),
                Hash.base64(proof.get("root").asString()),
                proof
                    .get("hashes")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(Hash::base64)
                    .toList()))
        .isTrue();
    var head = as("aada").get("/api/toy/ledger/heads/latest?log=log-3");
    assertThat(head.text("/origin")).isEqualTo("voti.toy/log-3/1");
    var unknown = as("aada").get("/api/toy/ledger/heads/latest?log=log-9");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.text("/rule")).isEqualTo("log-is-kept");
    assertThat(unknown.text("/detail"))
        .isEqualTo("there is no log-9; there is log-0, log-1, log-2, log-3");
  }

  @Test
  void aDossierHasAPartOfTheAccountsLogAndOneOfTheFirst() throws Exception {
    var account = "acc-d0-d";
    directory.record(
        new AccountEntry(account, "D", "7300070011115", "mari", "key-accounts", "active"), 1);
    for (var kettle : List.of("ket-d0-dossier", "ket-00-claim")) {
      var body = new HashMap<>(filling(kettle, 3));
      body.put("account", account);
      signed(as("mari").post("/api/toy/kettles", body).position());
    }

    var path = "/api/toy/ledger/dossiers/" + account;
    assertThat(as("mari").get(path + "/parts").status()).isEqualTo(403);
    assertThat(as("aada").get(path + "/parts").body().get("items").valueStream())
        .extracting(part -> part.get("part").asString() + " " + part.get("log").asString())
        .containsExactly("toy log-3", "toy.log-0 log-0");
    var keys = ledgers.all().stream().flatMap(ledger -> ledger.keys().stream()).toList();
    var dossier = Dossier.check(as("aada").bytes(path), keys);
    assertThat(dossier.findings()).isEmpty();
    assertThat(dossier.summary())
        .satisfiesExactly(
            own -> assertThat(own).startsWith("toy: 1 commits").contains("log-3"),
            first -> assertThat(first).startsWith("toy.log-0: 1 commits").contains("log-0"));
  }

  @Test
  void aReadModelOfAllLogsIsBuiltAnewFromAllOfThem() throws InterruptedException {
    var last = 0L;
    for (var slot : SLOTS) {
      last = as("mari").post("/api/toy/kettles", filling("ket-" + slot + "-anew", 4)).position();
    }
    as("mari").get("/api/toy/kettles/ket-d0-anew?after=" + last);
    var path = "/api/toy/operations/groups/kettles/rebuilds";
    assertThat(as("admin").post(path, Map.of("reason", "why")).status()).isEqualTo(202);
    for (var slot : SLOTS) {
      var found = as("mari").get("/api/toy/kettles/ket-" + slot + "-anew");
      for (var i = 0; i < 200 && found.status() != 200; i++) {
        Thread.sleep(25);
        found = as("mari").get("/api/toy/kettles/ket-" + slot + "-anew");
      }
      assertThat(found.status()).isEqualTo(200);
      assertThat(found.body().get("litres").asInt()).isEqualTo(4);
    }
  }

  @Test
  void operationsNamesEveryLogWithItsSlots() {
    var operations = as("aada").get("/api/toy/operations").body();
    assertThat(operations.get("logs").valueStream())
        .extracting(log -> log.get("log").asString() + " " + log.get("slots").asInt())
        .containsExactly("log-0 64", "log-1 64", "log-2 64", "log-3 64");
    var sum = operations.get("logs").valueStream().mapToLong(l -> l.get("position").asLong()).sum();
    assertThat(operations.get("position").asLong()).isEqualTo(sum);
  }

  private void signed(long position) throws InterruptedException {
    var ledger = ledgers.all().get(Places.logOf(position));
    for (var i = 0; i < 500; i++) {
      if (ledger.latest().filter(h -> h.size() >= Places.positionOf(position)).isPresent()) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("nothing was signed at " + position);
  }
}
