package voti.kit.toy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.ledger.Ledgers;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.Asking;
import voti.verify.Archive;
import voti.verify.Checkpoint;
import voti.verify.Dossier;
import voti.verify.Hash;
import voti.verify.Proofs;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/** Heads and proofs over HTTP hold for who only has the verifier, and leave on the topic. */
class LedgerTest extends ToyTest {

  @Autowired private Ledgers ledgers;
  @Autowired private AccountDirectory directory;

  @Test
  void a_commit_is_proved_under_the_newest_head() {
    var position = as("mari").post("/api/toy/kettles", filling("ket-03-proved", 3)).position();
    signed(position);

    var proof = as("aada").get("/api/toy/ledger/proofs/inclusion?position=" + position);

    assertThat(proof.status()).as(proof.response().body()).isEqualTo(200);
    var leaf = Hash.ofLeaf(proof.text("/leaf").getBytes(UTF_8));
    assertThat(proof.text("/leafHash")).isEqualTo(leaf.toString());
    assertThat(
            Proofs.includes(
                position - 1,
                proof.body().at("/size").asLong(),
                leaf,
                Hash.base64(proof.text("/root")),
                hashes(proof)))
        .isTrue();
    assertThat(proof.text("/leaf")).contains("\"stream\":\"ket-03-proved\"");
  }

  @Test
  void every_head_is_signed_and_extends_the_one_before() {
    signed(as("mari").post("/api/toy/kettles", filling("ket-03-head", 3)).position());
    var from = ledgers.all().getFirst().latest().orElseThrow().checkpoint();
    signed(as("mari").post("/api/toy/kettles", filling("ket-03-head", 1)).position());

    var note = as("aada").get("/api/toy/ledger/checkpoint");
    var read = SignedNote.read(note.response().body().getBytes(UTF_8));
    var key = VerifierKey.read(as("aada").get("/api/toy/ledger/keys").text("/items/0"));
    assertThat(key.signed(read)).isTrue();
    var to = Checkpoint.read(read.text());
    assertThat(to.origin()).isEqualTo("voti.toy/log-0/1");

    var proof =
        as("aada")
            .get("/api/toy/ledger/proofs/consistency?from=" + from.size() + "&to=" + to.size());
    assertThat(Proofs.extend(from.size(), to.size(), from.root(), to.root(), hashes(proof)))
        .isTrue();
    var after = as("aada").get("/api/toy/ledger/heads?limit=1&after=" + from.size());
    assertThat(after.body().at("/items").size()).isEqualTo(1);
    assertThat(after.body().at("/items/0/size").asLong()).isGreaterThan(from.size());
    assertThat(as("aada").get("/api/toy/ledger/heads/latest").text("/note")).contains("voti.toy");
  }

  @Test
  void a_head_leaves_on_the_topic_of_all_ledgers() {
    var position = as("mari").post("/api/toy/kettles", filling("ket-03-topic", 3)).position();
    signed(position);

    var heads = PublishingTest.read("voti.ledger", "voti.toy/log-0/1", 1);

    assertThat(heads).isNotEmpty();
    var note =
        voti.kit.json.Wire.mapper().readTree(heads.getFirst().value()).at("/note").asString();
    assertThat(ledgers.all().getFirst().keys())
        .anyMatch(key -> key.signed(SignedNote.read(note.getBytes(UTF_8))));
  }

  @Test
  void an_auditor_and_nobody_else_gets_a_part_of_a_dossier_that_holds() throws IOException {
    directory.record(
        new AccountEntry("acc-03-d", "D", "7300070011115", "mari", "key-accounts", "active"), 1);
    var body = new HashMap<>(filling("ket-03-dossier", 3));
    body.put("account", "acc-03-d");
    as("mari").post("/api/toy/kettles", body);

    var path = "/api/toy/ledger/dossiers/acc-03-d";
    assertThat(as("mari").get(path).status()).isEqualTo(403);
    var archive = as("aada").bytes(path);
    var dossier = Dossier.check(archive, ledgers.all().getFirst().keys());
    assertThat(dossier.findings()).isEmpty();
    assertThat(dossier.summary().getFirst()).startsWith("toy: 1 commits, proved under");
    var files = Archive.read(archive);
    assertThat(files).containsKeys("toy/commits.jsonl", "toy/schemas/events.json");
    assertThat(new String(files.get("toy/commits.jsonl"), UTF_8)).contains("ket-03-dossier");
    assertThat(new String(files.get("toy/schemas/events.json"), UTF_8))
        .contains("\"kettle-filled\":{\"fields\":{");
  }

  @Test
  void the_head_of_another_installation_is_cosigned_without_signing_in() {
    var head = new Checkpoint("voti.toy/log-0/9", 1, Hash.ofLeaf(new byte[1]));
    var note = new SignedNote(head.text(), List.of(OTHER.sign(head.text())));
    var path = "/api/toy/witness/add-checkpoint";

    var cosigned = asking("").post(path, "text/plain", ("old 0\n\n" + note).getBytes(UTF_8));
    assertThat(cosigned.status()).as(cosigned.response().body()).isEqualTo(200);
    var key = VerifierKey.read(asking("").get("/api/toy/witness/key").response().body());
    var line = SignedNote.Line.read(cosigned.response().body().strip());
    assertThat(key.signed(note.with(List.of(line)))).isTrue();

    var again = asking("").post(path, "text/plain", ("old 0\n\n" + note).getBytes(UTF_8));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.header("Content-Type")).isEqualTo("text/x.tlog.size");
    assertThat(again.response().body()).isEqualTo("1\n");
    assertThat(asking("").post(path, "text/plain", new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void what_cannot_be_answered_is_named() {
    signed(as("mari").post("/api/toy/kettles", filling("ket-03-bad", 3)).position());

    var unknown = as("aada").get("/api/toy/ledger/proofs/inclusion?position=999999");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.text("/rule")).isEqualTo("position-is-written");
    assertBad("/proofs/inclusion?position=1&size=999999", "size: the tree has");
    assertBad("/proofs/inclusion?position=one", "position");
    assertBad("/proofs/inclusion", "position");
    assertBad("/proofs/consistency?from=-1", "from: -1 is not within");
    assertBad("/heads?limit=0", "limit: 1 to 1000, not 0");
    assertThat(asking("").get("/api/toy/ledger/keys").status()).isEqualTo(401);
  }

  private void assertBad(String path, String sentence) {
    var answer = as("aada").get("/api/toy/ledger" + path);
    assertThat(answer.status()).as(path).isEqualTo(400);
    assertThat(answer.text("/detail")).contains(sentence);
  }

  private void signed(long position) {
    var deadline = System.nanoTime() + 10_000_000_000L;
    while (ledgers.all().getFirst().latest().filter(head -> head.size() >= position).isEmpty()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static List<Hash> hashes(Asking.Answer answer) {
    var hashes = new ArrayList<Hash>();
    for (JsonNode hash : answer.body().at("/hashes")) {
      hashes.add(Hash.base64(hash.asString()));
    }
    return hashes;
  }
}
