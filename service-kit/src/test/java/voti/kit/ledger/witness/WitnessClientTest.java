package voti.kit.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.MemoryMongo;
import voti.kit.toy.KettleEvents;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SignedHead;
import voti.store.ledger.SigningKey;
import voti.store.witness.Witness;
import voti.store.witness.Witness.Answer;

/** One installation has its heads cosigned by the witness of another, over HTTP. */
class WitnessClientTest {

  private static final String ORIGIN = "voti.toy/log-0/1";

  private final String seed = SigningKey.newSeed();
  private final SigningKey witnessKey = SigningKey.ofWitness("other/witness", SigningKey.newSeed());
  private MongoClient client;
  private VotiEventStore store;
  private Ledger ledger;
  private HttpServer other;
  private Witness witness;
  private long written;

  @BeforeEach
  void twoInstallations() throws IOException {
    client = MongoClients.create(MemoryMongo.uri());
    var ours = client.getDatabase("ours" + System.nanoTime());
    var types = KettleEvents.types();
    store = VotiEventStore.builder().database(ours).types(types).clock(Clock.systemUTC()).build();
    ledger = new Ledger(store, ours, new LedgerKeys(ORIGIN, List.of(seed)), Clock.systemUTC());
    witness =
        new Witness(
            client.getDatabase("theirs" + System.nanoTime()),
            List.of(SigningKey.ofLog(ORIGIN, seed).verifier()),
            witnessKey,
            Clock.systemUTC());
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/witness/add-checkpoint",
        exchange -> {
          var answer = new WitnessEndpoint(witness).add(exchange.getRequestBody().readAllBytes());
          exchange
              .getResponseHeaders()
              .add("Content-Type", String.valueOf(answer.getHeaders().getContentType()));
          exchange.sendResponseHeaders(answer.getStatusCode().value(), answer.getBody().length);
          exchange.getResponseBody().write(answer.getBody());
          exchange.close();
        });
    other.start();
  }

  @AfterEach
  void stop() {
    other.stop(0);
    ledger.close();
    store.close();
    client.close();
  }

  @Test
  void every_head_is_cosigned_and_the_cosignature_is_kept_with_it() throws Exception {
    var asking = client(witnessKey);
    for (var round = 0; round < 3; round++) {
      var head = headAfter(4);
      asking.submit(head);
      var kept = ledger.after(head.size() - 1, 1).getFirst();
      assertThat(witnessKey.verifier().signed(kept.note())).isTrue();
      assertThat(SigningKey.ofLog(ORIGIN, seed).verifier().signed(kept.note())).isTrue();
    }
  }

  @Test
  void who_does_not_know_what_was_cosigned_is_told() throws Exception {
    client(witnessKey).submit(headAfter(5));
    var restarted = client(witnessKey);
    restarted.submit(headAfter(2));
    assertThat(restarted.known()).isEqualTo(7);
  }

  @Test
  void a_cosignature_of_another_key_is_not_taken() {
    var asking = client(SigningKey.ofWitness("other/witness", SigningKey.newSeed()));
    var head = headAfter(3);
    assertThatThrownBy(() -> asking.submit(head)).hasMessage("its cosignature does not hold");
    assertThat(ledger.latest().orElseThrow().note().signatures()).hasSize(1);
  }

  @Test
  void a_refusal_is_told_with_its_sentence() throws Exception {
    var head = headAfter(3);
    var forged = new voti.verify.Checkpoint(ORIGIN, 3, voti.verify.Hash.EMPTY);
    var note = new LedgerKeys(ORIGIN, List.of(seed)).sign(forged.text());
    client(witnessKey).submit(head);
    assertThatThrownBy(() -> client(witnessKey).submit(new SignedHead(forged, note, head.at())))
        .hasMessageContaining("422")
        .hasMessageContaining("it is not proved");
    assertThat(witness.add("old".getBytes(UTF_8))).isInstanceOf(Answer.Refused.class);
  }

  private WitnessClient client(SigningKey expected) {
    var setting =
        "http://127.0.0.1:" + other.getAddress().getPort() + "/witness " + expected.verifier();
    return WitnessClient.of(setting, ledger);
  }

  private SignedHead headAfter(int more) {
    for (var i = 0; i < more; i++) {
      var stream = "ket-00-" + written++;
      store.publish(
          new GenericDomainEventMessage<>(
              "Kettle",
              stream,
              0,
              KettleEvents.boiled(stream),
              MetaData.from(Map.of("cause", stream))));
    }
    var deadline = System.nanoTime() + 10_000_000_000L;
    while (ledger.latest().filter(head -> head.size() == written).isEmpty()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    return ledger.latest().orElseThrow();
  }
}
