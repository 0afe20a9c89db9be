package voti.accounts.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.ledger.Ledgers;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.KitTest;
import voti.kit.views.Replays;
import voti.store.Logs;
import voti.verify.Proofs;

/** A name that was given can be read by those who may, and after its erasure by nobody. */
class ErasureTest extends KitTest {

  private static final String NAME = "Gunnar Ekl\u00f6f-Lindqvist";

  @Autowired private MongoDatabase database;
  @Autowired private Logs store;
  @Autowired private Ledgers ledgers;
  @Autowired private Replays replays;

  @Test
  void anErasedNameIsReadByNobodyAndEveryProofStillHolds() throws Exception {
    var account = account("5901234123457");
    var signed = sign(account, "  " + NAME);
    var person = as("mari").get(people(account)).text("/items/0/person");
    assertThat(person).startsWith("per-");
    assertThat(as("mari").get(people(account)).text("/items/0/name")).isEqualTo(NAME);
    assertThat(signature(account, "signatory")).isEqualTo(person);
    assertThat(signature(account, "name")).isEqualTo(NAME);
    assertThat(stored(NAME)).isFalse();
    assertThat(stored("Eraser AB")).isTrue();

    assertThat(erase("mari", person, "asked").text("/rule")).isEqualTo("role");
    assertThat(erase("otto", person, "asked").status()).isEqualTo(403);
    assertThat(erase("heli", person, " ").text("/field")).isEqualTo("reason");
    assertThat(erase("heli", "per-7f-nobody", "asked").status()).isEqualTo(404);
    var erased = erase("heli", person, "asked by letter");
    assertThat(erased.status()).as(erased.response().body()).isEqualTo(200);
    assertThat(erase("heli", person, "again").text("/rule")).isEqualTo("person-is-erased-once");

    assertNameless(account);
    replays.replay("people");
    as("mari").get(people(account) + "?after=" + store.all().getFirst().lastPosition());
    assertNameless(account);
    assertProven(signed.position());
    assertProven(erased.position());
  }

  @Test
  void theSameNameIsTheSamePersonUntilItIsErased() {
    var account = account("9771234567003");
    sign(account, NAME);
    sign(account, NAME.toUpperCase(Locale.ROOT));
    var people = as("mari").get(people(account)).body().at("/items");
    assertThat(people).hasSize(1);
    erase("heli", people.get(0).get("person").asString(), "asked");
    sign(account, NAME);
    assertThat(as("mari").get(people(account)).body().at("/items")).hasSize(2);
  }

  @Test
  void aNameIsKeptForThePapersOfOthersAndKnownAgain() {
    var account = account("7350053851115");
    var named = as("veera").post(people(account), Map.of("name", "Nils Namn"));
    assertThat(named.status()).as(named.response().body()).isEqualTo(200);
    assertThat(named.text("/id")).startsWith("per-");
    assertThat(stored("Nils Namn")).isFalse();
    var again = as("mari").post(people(account), Map.of("name", " nils namn"));
    assertThat(again.text("/id")).isEqualTo(named.text("/id"));
    assertThat(as("mari").post(people(account), Map.of("name", " ")).text("/field"))
        .isEqualTo("name");
    assertThat(as("aada").post(people(account), Map.of("name", "X")).status()).isEqualTo(403);
    assertThat(as("mari").post(people("acc-7f-nobody"), Map.of("name", "X")).status())
        .isEqualTo(404);
  }

  private void assertNameless(String account) {
    var person = as("mari").get(people(account)).body().at("/items/0");
    assertThat(person.get("name").isNull()).isTrue();
    assertThat(person.get("erasedBecause").asString()).isEqualTo("asked by letter");
    assertThat(signature(account, "name")).isEqualTo("null");
    assertThat(stored(NAME)).isFalse();
  }

  private void assertProven(long position) throws InterruptedException {
    for (var i = 0; i < 100 && ledgers.all().getFirst().size() < position; i++) {
      Thread.sleep(50);
    }
    var size = ledgers.all().getFirst().size();
    var proof = ledgers.all().getFirst().inclusion(position, size);
    assertThat(Proofs.includes(proof.index(), size, proof.leaf(), proof.root(), proof.hashes()))
        .isTrue();
  }

  private String account(String gln) {
    return as("mari")
        .post(
            "/api/accounts",
            Map.of("name", "Eraser AB", "gln", gln, "country", "SE", "registeredOn", "2010-01-18"))
        .text("/id");
  }

  /** Under a new draft, as the buyer. */
  private Answer sign(String account, String name) {
    var contract =
        as("mari")
            .post(
                "/api/accounts/" + account + "/contracts",
                Map.of("paymentDays", 30, "column", "B", "currency", "SEK", "from", "2010-01-19"))
            .text("/id");
    return as("mari")
        .post(
            "/api/accounts/contracts/" + contract + "/signatures",
            Map.of("signatory", name, "party", "buyer", "on", "2010-01-19"));
  }

  private Answer erase(String who, String person, String reason) {
    return as(who).post("/api/accounts/people/" + person + "/erasures", Map.of("reason", reason));
  }

  private String signature(String account, String field) {
    return as("mari")
        .get("/api/accounts/" + account + "/contracts")
        .body()
        .at("/items/0/signatures/0/" + field)
        .asString("null");
  }

  private static String people(String account) {
    return "/api/accounts/" + account + "/people";
  }

  /** Whether the bytes of a text stand anywhere in the service's database. */
  private boolean stored(String text) {
    for (var name : database.listCollectionNames()) {
      for (var document : database.getCollection(name, RawBsonDocument.class).find()) {
        var buffer = document.getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        if (new String(bytes, StandardCharsets.ISO_8859_1)
            .contains(
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
          return true;
        }
      }
    }
    return false;
  }
}
