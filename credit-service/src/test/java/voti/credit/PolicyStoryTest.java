package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking;
import voti.kit.testing.TestTokens;

/** A policy is drafted, approved by a second person and judges the checks of its days. */
class PolicyStoryTest extends CreditPlatform {

  private static final String POLICIES = "/api/credit/policies";

  @Test
  void twoPersonsChangeThePolicyAndOnlyFromItsDayOn() {
    var drafted = as("karl").post(POLICIES, draft("70", "30"));
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(200);
    var policy = POLICIES + "/" + drafted.text("/id");
    var version = drafted.body().at("/happened/0/event/version").asInt();
    assertThat(version).isGreaterThan(1);

    var own = as("karl").post(policy + "/approvals", approval("2090-01-01"));
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.text("/rule")).isEqualTo("approver-is-not-the-drafter");
    assertThat(own.text("/happened/0/type")).isEqualTo("policy-approval-refused");
    var past = second().post(policy + "/approvals", approval("2020-01-01"));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.text("/rule")).isEqualTo("policy-takes-effect-today-or-later");
    var approved = second().post(policy + "/approvals", approval("2090-01-01"));
    assertThat(approved.status()).as(approved.response().body()).isEqualTo(200);
    assertThat(approved.text("/happened/0/event/decision/authority/role")).isEqualTo("controller");
    assertThat(second().post(policy + "/approvals", approval("2090-01-01")).status())
        .isEqualTo(409);

    var shown = get(policy + "?after=" + approved.position());
    assertThat(shown.at("/state").asString()).isEqualTo("approved");
    assertThat(shown.at("/differences").toString())
        .contains(
            "{\"path\":\"measures[z-double-prime].weight\",\"before\":\"100\",\"after\":\"70\"}");
    var before = get(POLICIES + "?on=2089-12-31").at("/items/0");
    var after = get(POLICIES + "?on=2090-01-01").at("/items/0");
    assertThat(before.at("/policy").asString()).isNotEqualTo(drafted.text("/id"));
    assertThat(before.at("/effectiveUntil").asString()).isEqualTo("2089-12-31");
    assertThat(after.at("/policy").asString()).isEqualTo(drafted.text("/id"));
    assertThat(after.at("/state").asString()).isEqualTo("effective");

    assertThat(checked("2089-12-31").text("/happened/0/event/policy/version")).isEqualTo("1");
    var judged = checked("2090-01-01");
    assertThat(judged.text("/happened/0/event/policy/version"))
        .isEqualTo(Integer.toString(version));
    assertThat(judged.text("/zScore")).isEqualTo("5.28");
    assertThat(judged.body().at("/missing").toString()).contains("current-ratio");
    assertThat(judged.text("/class")).isEqualTo("safe");
  }

  @Test
  void aRepeatedDraftIsTheSameVersionAndAnotherBodyIsNot() {
    var key = "draft-" + account;
    var first = as("karl").with("Idempotency-Key", key).post(POLICIES, draft("60", "40"));
    var again = as("karl").with("Idempotency-Key", key).post(POLICIES, draft("60", "40"));
    var other = as("karl").with("Idempotency-Key", key).post(POLICIES, draft("50", "50"));

    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    assertThat(again.body().at("/happened")).isEqualTo(first.body().at("/happened"));
    assertThat(other.text("/rule")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void aDraftThatIsTakenBackIsNeverApproved() {
    var drafted = as("karl").post(POLICIES, draft("55", "45"));
    var policy = POLICIES + "/" + drafted.text("/id");
    var why = "{\"reason\": \"Too strict\"}";
    assertThat(as("mari").post(policy + "/withdrawals", why).status()).isEqualTo(403);
    var withdrawn = as("karl").post(policy + "/withdrawals", why);
    assertThat(withdrawn.status()).as(withdrawn.response().body()).isEqualTo(200);
    var shown = get(policy + "?after=" + withdrawn.position());
    assertThat(shown.at("/state").asString()).isEqualTo("withdrawn");
    assertThat(shown.at("/withdrawal/reason").asString()).isEqualTo("Too strict");
    var late = second().post(policy + "/approvals", approval("2090-01-01"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("/rule")).isEqualTo("policy-is-drafted");
  }

  @Test
  void badDataIsRefusedByItsField() {
    var bad = as("karl").post(POLICIES, draft("-1", "30"));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.text("/field")).isEqualTo("data.measures[0]");
    assertThat(bad.text("/detail")).contains("weight must not be negative");
    assertThat(as("karl").post(POLICIES, "{\"reason\": \"x\"}").text("/field")).isEqualTo("data");
    assertThat(as("mari").post(POLICIES, draft("70", "30")).status()).isEqualTo(403);
    assertThat(as("mari").get(POLICIES).status()).isEqualTo(403);
    assertThat(as("aada").get(POLICIES).status()).isEqualTo(200);
    var unknown = POLICIES + "/cpo-00-0192f3a0-0001-7000-8000-00000000dead";
    assertThat(as("karl").get(unknown).text("/rule")).isEqualTo("policy-is-known");
    assertThat(second().post(unknown + "/approvals", approval("2090-01-01")).status())
        .isEqualTo(404);
    var shipped = get(POLICIES + "?on=1999-01-01").at("/items/0");
    assertThat(shipped.at("/version").asInt()).isEqualTo(1);
    assertThat(
            second()
                .post(
                    POLICIES + "/" + shipped.at("/policy").asString() + "/approvals",
                    approval("2090-01-01"))
                .status())
        .isEqualTo(409);
  }

  private Asking.Answer checked(String on) {
    var answer = as("karl").post("/api/credit/checks", check().replace("2010-01-19", on));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer;
  }

  private Asking second() {
    return asking(TestTokens.of("kristi", "finance", "controller"));
  }

  static String approval(String from) {
    return "{\"effectiveFrom\": \"%s\", \"reason\": \"Looked at the replay\"}".formatted(from);
  }

  /** The shipped policy with a weight for the current ratio. */
  static String draft(String z, String currentRatio) {
    var shipped = voti.credit.policies.ShippedPolicy.read().data();
    var data =
        voti.kit.json.Wire.mapper()
            .writeValueAsString(shipped)
            .replace(
                "\"measure\":\"z-double-prime\",\"weight\":\"100\"",
                "\"measure\":\"z-double-prime\",\"weight\":\"" + z + "\"")
            .replace(
                "\"measure\":\"current-ratio\",\"weight\":\"0\"",
                "\"measure\":\"current-ratio\",\"weight\":\"" + currentRatio + "\"");
    return "{\"reason\": \"Liquidity counts\", \"data\": " + data + "}";
  }
}
