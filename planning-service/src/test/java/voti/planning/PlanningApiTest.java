package voti.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.planning.People.HELEN;
import static voti.planning.People.KARL;
import static voti.planning.People.MARI;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking;
import voti.kit.testing.KitTest;
import voti.kit.testing.TestTokens;

/** The service as it runs, asked with the examples of its own description. */
class PlanningApiTest extends KitTest {

  private static final Contracts CONTRACTS = Contracts.load();
  private static final String EMPLOYEES = "/api/planning/employees";
  private static final String MANDATES = "/api/planning/mandates";
  private static final String PAY = "/api/planning/pay-schemes";
  private static final String PLANS = "/api/planning/plans";

  @Autowired private List<Receiver> receivers;

  private Asking mari;
  private Asking helen;
  private Asking karl;
  private ApiExamples examples;

  @BeforeEach
  void people() {
    mari = asking(TestTokens.of(MARI, "north", "kam"));
    helen = asking(TestTokens.of(HELEN, "north", "head"));
    karl = asking(TestTokens.of(KARL, "management", "commercial-director"));
    examples = new ApiExamples(karl);
  }

  @Test
  void theExamplesOfTheDescriptionPlayTheStory() {
    assertThat(karl.post(EMPLOYEES, examples.of(EMPLOYEES)).status()).isEqualTo(201);

    var mandate = helen.post(MANDATES, examples.of(MANDATES));
    assertThat(mandate.status()).as(mandate.body().toString()).isEqualTo(201);
    assertThat(mandate.text("/happened/0/type")).isEqualTo("mandate-drafted");
    var man = MANDATES + "/" + mandate.text("/id");
    ok(karl, man + "/approvals", examples.of(MANDATES + "/{id}/approvals"));
    ok(mari, man + "/acknowledgements", examples.of(MANDATES + "/{id}/acknowledgements"));

    var plan = mari.post(PLANS, examples.of(PLANS));
    assertThat(plan.status()).as(plan.body().toString()).isEqualTo(201);
    var pln = PLANS + "/" + plan.text("/id");
    var approved = ok(helen, pln + "/approvals", examples.of(PLANS + "/{id}/approvals"));

    var seen = mari.get(pln + "?after=" + approved.position());
    assertThat(seen.text("/state")).isEqualTo("approved");
    assertThat(seen.text("/month")).isEqualTo("2010-02");
    assertThat(seen.text("/inForce/volume/amount")).isEqualTo("10000.00");
    assertThat(mari.get(MANDATES + "?employee=" + MARI).text("/items/0/state"))
        .isEqualTo("granting");
    assertThat(mari.get(EMPLOYEES).text("/items/0/name")).isEqualTo("Mari Mets");

    theGoodsAreCounted(pln);
    thePlanPays(pln);
    revoke(man);
    examples.areAllUsed();
  }

  private void theGoodsAreCounted(String pln) {
    receive("voti.orders.goods-delivered.v1");
    receive("voti.orders.goods-delivered.v1");
    receive("voti.orders.return-accepted.v1");
    receive("voti.orders.return-accepted.v1");

    var attained = eventually(pln + "/attainment", "/documents/1/kind");
    assertThat(attained.text("/volume/actual/amount")).isEqualTo("5601.81");
    assertThat(attained.text("/volume/plan/amount")).isEqualTo("10000.00");
    assertThat(attained.text("/volume/percent")).isEqualTo("56.02");
    assertThat(attained.body().at("/activeBase/actual").asInt()).isEqualTo(1);
    assertThat(attained.body().at("/newClients/actual").asInt()).isEqualTo(1);
    assertThat(attained.body().at("/documents")).hasSize(2);
    assertThat(attained.text("/documents/1/net/amount")).as("a return takes off").startsWith("-");
    var before = mari.get(pln + "/attainment?asOf=2010-01-01T00:00:00Z");
    assertThat(before.text("/volume/actual/amount")).isEqualTo("0.00");
  }

  /** 56.02 % of the volume, the active base and the new client: 0.6 × 56.0181 % + 0.4 × 100 %. */
  private void thePlanPays(String pln) {
    assertThat(mari.get(pln + "/pay").text("/rule")).isEqualTo("pay-is-agreed");
    var drafted = karl.post(PAY, examples.of(PAY));
    assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
    var sch = PAY + "/" + drafted.text("/id");
    var own = karl.post(sch + "/approvals", examples.of(PAY + "/{id}/approvals"));
    assertThat(own.text("/rule")).isEqualTo("nobody-approves-their-own-pay");
    var adele = asking(TestTokens.of("emp-00-adele", "it", "admin"));
    var gert = asking(TestTokens.of("emp-00-gert", "management", "general-director"));
    var position = ok(gert, sch + "/approvals", examples.of(PAY + "/{id}/approvals")).position();

    var pay = mari.get(pln + "/pay?after=" + position);
    assertThat(pay.text("/amount/amount")).isEqualTo("5888.87");
    assertThat(pay.text("/parts/0/measure")).isEqualTo("volume");
    assertThat(pay.text("/parts/0/attained")).isEqualTo("56.02");
    assertThat(pay.text("/parts/0/paid")).isEqualTo("56.02");
    assertThat(mari.get(pln + "/pay?goods=5000.00").text("/amount/amount")).isEqualTo("8577.74");
    assertThat(mari.get(pln + "/pay?goods=-1000.00").text("/amount/amount")).isEqualTo("3200.00");
    assertThat(mari.get(pln + "/pay?goods=much").text("/detail")).contains("goods");
    assertThat(helen.get(pln + "/pay").text("/amount/amount")).isEqualTo("5888.87");
    assertThat(adele.get(pln + "/pay").status()).isEqualTo(403);
    assertThat(mari.get(PAY).text("/items/0/state")).isEqualTo("approved");
    assertThat(mari.get(PAY).text("/items/0/terms/paid/0/base/amount")).isEqualTo("8000.00");
    assertThat(adele.get(PAY).body().at("/items")).isEmpty();
  }

  private void revoke(String man) {
    var position =
        ok(karl, man + "/revocations", examples.of(MANDATES + "/{id}/revocations")).position();
    assertThat(mari.get(MANDATES + "?after=" + position).text("/items/0/state"))
        .isEqualTo("revoked");
  }

  @Test
  void theSameRequestTwiceIsDoneOnce() {
    var once = mari.with("Idempotency-Key", "plan-for-march");
    var plan = (ObjectNode) Wire.mapper().readTree(examples.of(PLANS));
    plan.remove("id");
    plan.put("month", "2010-03");

    var first = once.post(PLANS, plan);
    var second = once.post(PLANS, plan);

    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    assertThat(second.position()).isEqualTo(first.position());
  }

  @Test
  void nobodyApprovesTheirOwn() {
    var both = asking(TestTokens.of(MARI, "north", "kam", "head"));
    var plan = (ObjectNode) Wire.mapper().readTree(examples.of(PLANS));
    plan.remove("id");
    plan.put("month", "2010-04");
    var id = both.post(PLANS, plan).text("/id");

    var refused = both.post(PLANS + "/" + id + "/approvals", "{\"on\": \"2010-01-18\"}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("nobody-approves-their-own-plan");
    assertThat(refused.text("/detail")).contains(MARI);
    assertThat(refused.position()).isPositive();
  }

  @Test
  void theRoleDecidesWhoMay() {
    assertThat(mari.post(MANDATES, examples.of(MANDATES)).status()).isEqualTo(403);
    assertThat(mari.post(EMPLOYEES, examples.of(EMPLOYEES)).status()).isEqualTo(403);
    assertThat(as("aada").post(PLANS, examples.of(PLANS)).status()).isEqualTo(403);
    assertThat(asking("").get(PLANS).status()).isEqualTo(401);
  }

  @Test
  void aPlanIsSeenByThoseItConcerns() {
    var plan = (ObjectNode) Wire.mapper().readTree(examples.of(PLANS));
    plan.remove("id");
    plan.put("month", "2010-05");
    var drafted = mari.post(PLANS, plan);
    var path = PLANS + "/" + drafted.text("/id");
    var after = "?after=" + drafted.position();

    assertThat(mari.get(path + after).status()).isEqualTo(200);
    assertThat(helen.get(path + after).status()).isEqualTo(200);
    assertThat(as("aada").get(path + after).status()).isEqualTo(200);
    assertThat(asking(TestTokens.of("emp-00-x", "south", "kam")).get(path).status()).isEqualTo(403);
    assertThat(asking(TestTokens.of("emp-00-y", "south", "head")).get(path).status())
        .isEqualTo(403);
    assertThat(mari.get(PLANS + "/pln-00-nowhere").status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeReadNamesItsField() {
    var plan = (ObjectNode) Wire.mapper().readTree(examples.of(PLANS));
    plan.put("month", "February");
    var wrongMonth = mari.post(PLANS, plan);
    assertThat(wrongMonth.status()).isEqualTo(400);
    assertThat(wrongMonth.body().toString()).contains("month");

    var nothing = (ObjectNode) Wire.mapper().readTree(examples.of(PLANS));
    ((ObjectNode) nothing.get("volume")).put("amount", "0.00");
    assertThat(mari.post(PLANS, nothing).status()).isEqualTo(400);
  }

  @Test
  void aSchemeThatCannotBeNamesWhatIsWrong() {
    var scheme = (ObjectNode) Wire.mapper().readTree(examples.of(PAY));
    ((ObjectNode) scheme.get("weights")).put("volumeShare", "50");
    var partly = karl.post(PAY, scheme);
    assertThat(partly.text("/detail")).contains("100 together, not to 90");
    assertThat(partly.text("/field")).isEqualTo("weights");

    var backwards = (ObjectNode) Wire.mapper().readTree(examples.of(PAY));
    ((ObjectNode) backwards.at("/curve/steps/1")).put("from", "40");
    var wrong = karl.post(PAY, backwards);
    assertThat(wrong.text("/detail")).contains("begins above");
    assertThat(wrong.text("/field")).isEqualTo("curve");
    assertThat(mari.post(PAY, examples.of(PAY)).status()).isEqualTo(403);
    var nowhere = PAY + "/sch-00-00000000-0000-7000-8000-0000000000ff/approvals";
    assertThat(karl.post(nowhere, "{\"on\": \"2010-01-18\"}").status()).isEqualTo(404);
  }

  @Test
  void aMandateNobodyDraftedIsUnknown() {
    var nowhere = MANDATES + "/man-00-00000000-0000-7000-8000-0000000000ff/approvals";
    assertThat(karl.post(nowhere, "{\"on\": \"2010-01-18\"}").status()).isEqualTo(404);
  }

  private static Asking.Answer ok(Asking who, String path, String body) {
    var answer = who.post(path, body);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    return answer;
  }

  private Asking.Answer eventually(String path, String pointer) {
    var deadline = System.nanoTime() + 10_000_000_000L;
    var answer = mari.get(path);
    while (answer.text(pointer).isEmpty() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      answer = mari.get(path);
    }
    return answer;
  }

  /** The agreed example, sold by mari. */
  private void receive(String type) {
    var data = (ObjectNode) Wire.mapper().readTree(CONTRACTS.example(type));
    data.put("kam", MARI);
    var message =
        new ReceivedMessage(
            "message of " + type,
            type,
            "/voti/orders",
            "subject",
            data.get("account").asString(),
            1,
            Instant.EPOCH,
            "correlation",
            null,
            data);
    receivers.stream().filter(r -> r.type().equals(type)).forEach(r -> r.on(message));
  }
}
