package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.accounts.desk.Desk;
import voti.accounts.identity.IdentityCommand.ClaimGln;
import voti.kit.command.Caller;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.KitTest;
import voti.kit.views.Replays;
import voti.store.Logs;
import voti.values.Gln;
import voti.values.Ids;
import voti.values.decision.Actor;

/** Over HTTP, as people use it: from the document to the signed contract, and who may see it. */
class AccountsStoryTest extends KitTest {

  private static final Map<String, Object> TERMS =
      Map.of("paymentDays", 30, "column", "B", "currency", "SEK", "from", "2010-01-19");

  @Autowired private Logs store;
  @Autowired private Replays replays;
  @Autowired private Desk desk;

  private Answer register(String name, String gln) {
    return as("mari")
        .post(
            "/api/accounts",
            Map.of("name", name, "gln", gln, "country", "SE", "registeredOn", "2010-01-18"));
  }

  @Test
  void theProspectComesFromTheDocumentsPartyAndItsGlnIdentifiesOneAccount() throws IOException {
    var xml = exampleOrder();
    var path = "/api/accounts/from-document?registeredOn=2010-01-18";
    var answer = as("mari").post(path, "application/xml", xml);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.text("/happened/0/type")).isEqualTo("account-registered");
    assertThat(answer.text("/happened/0/event/gln")).isEqualTo("7300070011115");
    assertThat(answer.text("/happened/0/event/registrationNumber")).isEqualTo("5532331183");
    assertThat(answer.text("/happened/0/event/vatNumber")).isEqualTo("SE1234567801");
    assertThat(answer.body().at("/happened/0/event/identifiersVerified").asBoolean()).isFalse();
    assertThat(answer.text("/happened/0/event/kam")).isEqualTo("mari");
    assertThat(answer.text("/identifiers/2/element"))
        .isEqualTo("/Order/BuyerCustomerParty/Party/EndpointID");
    assertThat(answer.text("/identifiers/2/use")).isEqualTo("not-usable");

    var again = as("mari").post(path, "application/xml", xml);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text("/rule")).isEqualTo("gln-identifies-one-account");
    assertThat(again.text("/detail")).contains(answer.text("/id"));
    assertThat(again.text("/facts/0/value")).isEqualTo(answer.text("/id"));

    var card = as("mari").get("/api/accounts/" + answer.text("/id"));
    assertThat(card.text("/name")).isEqualTo("Johnssons byggvaror");
    assertThat(card.text("/status")).isEqualTo("prospect");
    assertThat(card.body().at("/contract").isNull()).isTrue();
  }

  @Test
  void aGlnWithAWrongCheckDigitIsABadField() {
    var answer = register("Wrong", "7300072311115");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/field")).isEqualTo("gln");
    assertThat(answer.text("/detail")).contains("it should be 4");
  }

  @Test
  void badDocumentsAreRefusedByElementAndNothingIsWritten() {
    var before = store.all().getFirst().lastPosition();
    var path = "/api/accounts/from-document?registeredOn=2010-01-18";
    var other = as("mari").post(path, "application/xml", "<Invoice/>".getBytes());
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.text("/rule")).isEqualTo("bad-document");
    assertThat(other.text("/element")).isEqualTo("/Invoice");
    var noise = as("mari").post(path, "application/xml", new byte[6_000_000]);
    assertThat(noise.status()).isEqualTo(413);
    assertThat(store.all().getFirst().lastPosition()).isEqualTo(before);
  }

  @Test
  void aRequestThatIsSentAgainAfterALogWasAddedRegistersTheAccountItClaimedFor() {
    var gln = "7350053851122";
    var claimed = Ids.named("acc", "7f", "grown");
    var actor = new Actor("mari", "kam", "key-accounts", null, null, "", "api");
    var first = Caller.ofRequest(actor, Set.of("kam"), "grown-1", null, null);
    desk.decide(new ClaimGln(new Gln(gln), claimed, "Grown AB"), first);

    var again =
        as("mari")
            .with("Idempotency-Key", "grown-1")
            .post(
                "/api/accounts",
                Map.of(
                    "name", "Grown AB", "gln", gln, "country", "SE", "registeredOn", "2010-01-18"));

    assertThat(again.status()).as(again.response().body()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(claimed);
  }

  @Test
  void theSameRequestAgainIsAnsweredWithTheSameAccount() {
    var request =
        Map.of(
            "name",
            "Retry AB",
            "gln",
            "4006381333931",
            "country",
            "DE",
            "registeredOn",
            "2010-01-18");
    var mari = as("mari").with("Idempotency-Key", "retry-1");
    var first = mari.post("/api/accounts", request);
    var again = mari.post("/api/accounts", request);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(first.text("/id")).startsWith("acc-");
    assertThat(again.position()).isEqualTo(first.position());
  }

  @Test
  void anIdOfAnotherAccountDoesNotTakeASecondGln() {
    var id = register("First GLN", "9501101530003").text("/id");
    var request =
        Map.of(
            "id",
            id,
            "name",
            "Second GLN",
            "gln",
            "5412345000013",
            "country",
            "BE",
            "registeredOn",
            "2010-01-18");
    assertThat(as("mari").post("/api/accounts", request).status()).isEqualTo(409);
    assertThat(register("Second GLN", "5412345000013").status()).isEqualTo(201);
  }

  @Test
  void twoSignaturesMakeAnActiveAccountAndThePastStaysAsItWas() {
    var account = register("Signing AB", "7350053850019").text("/id");
    var registered = Instant.parse(recordedAt(store.all().getFirst().lastPosition()));
    var draft = as("mari").post("/api/accounts/" + account + "/contracts", TERMS);
    assertThat(draft.status()).as(draft.response().body()).isEqualTo(201);
    assertThat(draft.text("/happened/0/event/decision/outcome")).isEqualTo("GRANTED");
    var contract = draft.text("/id");
    assertThat(contract).startsWith("con-" + account.substring(4, 6));

    var buyer = sign(contract, "Pelle Svensson", "buyer");
    assertThat(buyer.body().at("/happened")).hasSize(1);
    assertThat(sign(contract, "Pelle Svensson", "seller").status()).isEqualTo(422);
    assertThat(sign(contract, "Eva Johnsson", "buyer").status()).isEqualTo(409);
    var seller = sign(contract, "mari", "seller");
    assertThat(seller.text("/happened/1/type")).isEqualTo("contract-signed");

    var card =
        as("mari")
            .get("/api/accounts/" + account + "?after=" + store.all().getFirst().lastPosition());
    assertThat(card.text("/status")).isEqualTo("active");
    assertThat(card.text("/contract/contract")).isEqualTo(contract);
    assertThat(card.text("/contract/column")).isEqualTo("B");
    assertThat(card.body().at("/version").asInt()).isEqualTo(1);

    var then = as("mari").get("/api/accounts/" + account + "?asOf=" + registered);
    assertThat(then.text("/status")).isEqualTo("prospect");
    assertThat(then.body().at("/contract").isNull()).isTrue();
    var before = registered.minusSeconds(3600);
    assertThat(as("mari").get("/api/accounts/" + account + "?asOf=" + before).status())
        .isEqualTo(404);

    var list = as("mari").get("/api/accounts/" + account + "/contracts");
    assertThat(list.text("/items/0/state")).isEqualTo("signed");
    assertThat(list.body().at("/items/0/signatures")).hasSize(2);
  }

  @Test
  void aPaymentTermOfNinetyDaysIsRefusedToTheManagerAndKept() {
    var account = register("Ninety AB", "5790000000005").text("/id");
    var ninety = Map.of("paymentDays", 90, "column", "B", "currency", "SEK", "from", "2010-01-19");
    var refused = as("mari").post("/api/accounts/" + account + "/contracts", ninety);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("payment-term-stays-within-sixty-days");
    assertThat(refused.body().at("/position").asLong()).isPositive();
    var granted = as("dora").post("/api/accounts/" + account + "/contracts", ninety);
    assertThat(granted.status()).isEqualTo(201);
  }

  @Test
  void whatWasSaidAndPromisedIsReadAgain() {
    var account = register("Talking AB", "4000001000005").text("/id");
    var path = "/api/accounts/" + account + "/interactions";
    var answer =
        as("mari")
            .post(
                path,
                Map.of(
                    "kind",
                    "meeting",
                    "on",
                    "2010-01-18",
                    "summary",
                    "Paint for spring.",
                    "promises",
                    List.of(Map.of("what", "a draft", "by", "2010-01-20"))));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    var read = as("heli").get(path);
    assertThat(read.text("/items/0/summary")).isEqualTo("Paint for spring.");
    assertThat(read.text("/items/0/promises/0/by")).isEqualTo("2010-01-20");
    assertThat(read.text("/items/0/loggedBy")).isEqualTo("mari");
    var letter = Map.of("kind", "letter", "on", "2010-01-18", "summary", "x");
    var bad = as("mari").post(path, letter);
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.text("/field")).isEqualTo("kind");
  }

  @Test
  void scopeIsByManagerAndDepartmentAndTheAuditorOnlyReads() {
    var account = register("Scope AB", "7312345000007").text("/id");
    var path = "/api/accounts/" + account;
    for (var page : List.of("", "/history", "/figures", "/interactions", "/contracts")) {
      assertThat(as("jaan").get(path + page).status()).isEqualTo(403);
      assertThat(as("otto").get(path + page).status()).isEqualTo(403);
      assertThat(as("heli").get(path + page).status()).isEqualTo(200);
      assertThat(as("aada").get(path + page).status()).isEqualTo(200);
      assertThat(as("mari").get(path.replace("acc-", "acc-x") + page).status()).isEqualTo(404);
    }
    assertThat(as("jaan").post(path + "/contracts", TERMS).status()).isEqualTo(403);
    assertThat(as("aada").post(path + "/contracts", TERMS).status()).isEqualTo(403);
    assertThat(as("jaan").get("/api/accounts?q=Scope AB".replace(" ", "%20")).body().at("/items"))
        .isEmpty();
    assertThat(as("aada").get("/api/accounts?q=scope").text("/items/0/account")).isEqualTo(account);
    assertThat(as("mari").get("/api/accounts?q=7312345000007").body().at("/items")).hasSize(1);
  }

  @Test
  void anAccountThatIsHandedOverIsSeenByTheNewManagerOnly() {
    var account = register("Handed AB", "8712345000004").text("/id");
    var body =
        Map.of("kam", "jaan", "department", "other", "from", "2010-03-01", "reason", "segment");
    assertThat(as("mari").post("/api/accounts/" + account + "/assignments", body).status())
        .isEqualTo(403);
    var answer = as("heli").post("/api/accounts/" + account + "/assignments", body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(as("jaan").get("/api/accounts/" + account).text("/kam")).isEqualTo("jaan");
    assertThat(as("mari").get("/api/accounts/" + account).status()).isEqualTo(403);
  }

  @Test
  void theHeadClassifiesAndAWrongCodeIsNamed() {
    var account = register("Classed AB", "7312345000014").text("/id");
    var path = "/api/accounts/" + account + "/classifications";
    var good =
        Map.of("segment", "retail", "accountClass", "B", "from", "2010-03-01", "reason", "sales");
    assertThat(as("mari").post(path, good).status()).isEqualTo(403);
    var bad =
        Map.of("segment", "Re tail", "accountClass", "Z", "from", "2010-03-01", "reason", "sales");
    var refused = as("heli").post(path, bad);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.response().body()).contains("segment", "accountClass", "is A, B or C");
    assertThat(as("heli").post(path, good).status()).isEqualTo(200);
    var card = as("mari").get("/api/accounts/" + account);
    assertThat(card.text("/segment")).isEqualTo("retail");
    assertThat(card.text("/accountClass")).isEqualTo("B");
    assertThat(as("heli").post(path, good).status()).isEqualTo(409);
  }

  @Test
  void aSecondAccountOfOneCustomerIsMergedIntoTheFirst() {
    var stays = register("Stays AB", "7312345000021").text("/id");
    var goes = register("Stays AB, Lund", "7312345000038").text("/id");
    var path = "/api/accounts/" + goes + "/merges";
    var asked = Map.of("into", stays, "on", "2010-03-01", "reason", "registered twice");
    assertThat(as("mari").post(path, asked).status()).isEqualTo(403);
    assertThat(as("heli").post("/api/accounts/" + stays + "/merges", asked).status())
        .isEqualTo(422);
    assertThat(as("heli").post(path, asked).status()).isEqualTo(200);
    var card = as("mari").get("/api/accounts/" + goes);
    assertThat(card.text("/status")).isEqualTo("merged");
    assertThat(card.text("/mergedInto")).isEqualTo(stays);
    var back = Map.of("into", goes, "on", "2010-03-01", "reason", "back");
    var refused = as("heli").post("/api/accounts/" + stays + "/merges", back);
    assertThat(refused.text("/rule")).isEqualTo("account-is-merged-into-one-that-stands");
    assertThat(as("heli").post(path, asked).text("/rule")).isEqualTo("account-stands-for-itself");
  }

  @Test
  void thePortfolioIsTheSameAfterAReplay() {
    var account = register("Replay AB", "3012345000000").text("/id");
    var classes =
        Map.of("segment", "retail", "accountClass", "C", "from", "2010-03-01", "reason", "new");
    as("heli").post("/api/accounts/" + account + "/classifications", classes);
    var before = as("mari").get("/api/accounts/" + account).body();
    replays.replay("portfolio");
    var after =
        as("mari")
            .get("/api/accounts/" + account + "?after=" + store.all().getFirst().lastPosition())
            .body();
    assertThat(after).isEqualTo(before);
  }

  private Answer sign(String contract, String signatory, String party) {
    return as("mari")
        .post(
            "/api/accounts/contracts/" + contract + "/signatures",
            Map.of("signatory", signatory, "party", party, "on", "2010-01-19"));
  }

  private String recordedAt(long position) {
    return store
        .messages(store.commitAt(position).orElseThrow())
        .getFirst()
        .getTimestamp()
        .toString();
  }

  static byte[] exampleOrder() throws IOException {
    var path = "/external/test-ubl/order/UBL-Order-2.1-Example.xml";
    try (var file = AccountsStoryTest.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    }
  }
}
