package voti.store.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.store.ledger.SigningKey;
import voti.store.witness.Witness.Answer;
import voti.verify.Checkpoint;
import voti.verify.Hash;
import voti.verify.SignedNote;
import voti.verify.Trees;

/** Each answer the protocol has, and that no two histories are ever cosigned. */
class WitnessTest {

  private static final String ORIGIN = "voti.credit/log-0/1";
  private static final SigningKey LOG = SigningKey.ofLog(ORIGIN, SigningKey.newSeed());
  private static final SigningKey OWN =
      SigningKey.ofWitness("voti.other/witness", SigningKey.newSeed());
  private static final List<Hash> LEAVES =
      IntStream.range(0, 64).mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i})).toList();

  private MongoServer server;
  private MongoClient client;
  private Witness witness;

  @BeforeEach
  void start() {
    server = new MongoServer(new MemoryBackend());
    client = MongoClients.create(server.bindAndGetConnectionString());
    witness = witness();
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void a_head_that_extends_the_last_one_is_cosigned() {
    for (var sizes : List.of(List.of(0, 5), List.of(5, 5), List.of(5, 12), List.of(12, 64))) {
      var submission = submission(sizes.getFirst(), sizes.getLast());
      var answer = (Answer.Cosigned) witness.add(submission.bytes());
      var line = SignedNote.Line.read(answer.lines().strip());
      assertThat(OWN.verifier().signed(submission.note().with(List.of(line)))).isTrue();
    }
  }

  @Test
  void what_it_has_cosigned_outlives_it() {
    witness.add(submission(0, 5).bytes());
    assertThat(witness().add(submission(0, 12).bytes())).isEqualTo(new Answer.Elsewhere(5));
    assertThat(witness().add(submission(5, 12).bytes())).isInstanceOf(Answer.Cosigned.class);
  }

  @Test
  void an_unknown_origin_is_404_and_a_bad_signature_403() {
    var other = SigningKey.ofLog("voti.credit/log-0/2", SigningKey.newSeed());
    assertRefused(404, signed(0, List.of(), head("voti.credit/log-0/2", 5), other));
    var thief = SigningKey.ofLog(ORIGIN, SigningKey.newSeed());
    assertRefused(403, signed(0, List.of(), head(ORIGIN, 5), thief));
    var moved = signed(0, List.of(), head(ORIGIN, 5), LOG);
    var altered = new SignedNote(head(ORIGIN, 6).text(), moved.note().signatures());
    assertRefused(403, new Submission(0, List.of(), altered, head(ORIGIN, 6)));
  }

  @Test
  void an_old_size_above_the_new_is_400_and_another_than_recorded_tells_the_recorded() {
    assertRefused(400, signed(6, List.of(), head(ORIGIN, 5), LOG));
    assertThat(witness.add(submission(3, 5).bytes())).isEqualTo(new Answer.Elsewhere(0));
    witness.add(submission(0, 5).bytes());
    assertThat(witness.add(submission(0, 12).bytes())).isEqualTo(new Answer.Elsewhere(5));
    assertThat(witness.add(submission(3, 12).bytes())).isEqualTo(new Answer.Elsewhere(5));
  }

  @Test
  void a_bad_proof_or_the_same_size_with_another_root_is_422() {
    witness.add(submission(0, 5).bytes());
    var proof = new ArrayList<>(Trees.consistency(5, LEAVES.subList(0, 12)));
    proof.set(0, LEAVES.getLast());
    assertRefused(422, signed(5, proof, head(ORIGIN, 12), LOG));
    assertRefused(422, signed(5, List.of(), head(ORIGIN, 12), LOG));
    var split = new Checkpoint(ORIGIN, 5, LEAVES.getFirst());
    assertRefused(422, signed(5, List.of(), split, LOG));
    assertThat(witness.add(submission(5, 12).bytes())).isInstanceOf(Answer.Cosigned.class);
  }

  @Test
  void a_proof_from_nothing_is_empty_and_an_empty_tree_has_the_empty_root() {
    assertRefused(422, signed(0, List.of(LEAVES.getFirst()), head(ORIGIN, 5), LOG));
    assertRefused(422, signed(0, List.of(), new Checkpoint(ORIGIN, 0, LEAVES.getFirst()), LOG));
    assertThat(
            witness.add(signed(0, List.of(), new Checkpoint(ORIGIN, 0, Hash.EMPTY), LOG).bytes()))
        .isInstanceOf(Answer.Cosigned.class);
    assertThat(witness.add(submission(0, 5).bytes())).isInstanceOf(Answer.Cosigned.class);
  }

  @Test
  void what_is_malformed_is_400() {
    var good = new String(submission(0, 5).bytes(), UTF_8);
    for (var bad :
        List.of(
            "",
            "old 0",
            good.replace("old 0", "old 00"),
            good.replace("old 0", "old -1"),
            good.replace("old 0", "new 0"),
            good.replace("old 0\n", "old 0\nAAAA\n"),
            good.replace("old 0\n", "old 0\n" + (LEAVES.getFirst() + "\n").repeat(64)),
            good.replace("\n5\n", "\nfive\n"),
            good.substring(0, good.indexOf("\n\n—") + 1))) {
      assertThat(witness.add(bad.getBytes(UTF_8)))
          .as(bad)
          .isInstanceOfSatisfying(
              Answer.Refused.class, refused -> assertThat(refused.status()).isEqualTo(400));
    }
  }

  @Test
  void of_two_histories_sent_at_once_one_is_cosigned() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var round = 0; round < 30; round++) {
        var origin = "voti.credit/log-0/" + (100 + round);
        var log = SigningKey.ofLog(origin, SigningKey.newSeed());
        var both = witness(log);
        var answers = new ArrayList<Future<Answer>>();
        for (var i = 0; i < 4; i++) {
          var head = new Checkpoint(origin, 5, LEAVES.get(i));
          var body = signed(0, List.of(), head, log).bytes();
          answers.add(threads.submit(() -> both.add(body)));
        }
        var cosigned = 0;
        for (var answer : answers) {
          cosigned += answer.get() instanceof Answer.Cosigned ? 1 : 0;
        }
        assertThat(cosigned).isEqualTo(1);
      }
    }
  }

  private void assertRefused(int status, Submission submission) {
    assertThat(witness.add(submission.bytes()))
        .isInstanceOfSatisfying(
            Answer.Refused.class,
            refused -> {
              assertThat(refused.status()).as(refused.why()).isEqualTo(status);
              assertThat(refused.why()).isNotBlank();
            });
  }

  private Witness witness(SigningKey... more) {
    var logs = new ArrayList<>(List.of(LOG.verifier()));
    for (var log : more) {
      logs.add(log.verifier());
    }
    return new Witness(
        client.getDatabase("witness"),
        logs,
        OWN,
        InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z")));
  }

  private static Submission submission(int old, int size) {
    return signed(old, Trees.consistency(old, LEAVES.subList(0, size)), head(ORIGIN, size), LOG);
  }

  private static Submission signed(long old, List<Hash> proof, Checkpoint head, SigningKey key) {
    var note = new SignedNote(head.text(), List.of(key.sign(head.text())));
    return new Submission(old, proof, note, head);
  }

  private static Checkpoint head(String origin, int size) {
    return new Checkpoint(origin, size, Trees.root(LEAVES, size));
  }
}
