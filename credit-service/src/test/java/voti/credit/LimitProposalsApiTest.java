package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;

/** A limit beyond one person's authority, through the door. */
class LimitProposalsApiTest extends CreditPlatform {

  private static final String ANSWER = "{\"on\": \"2010-01-20\", \"reason\": \"Sound figures\"}";

  @Autowired private List<DueWork> works;
  @Autowired private Clock clock;

  private String check;

  @BeforeEach
  void aCheckIsRecorded() {
    check = as("karl").post("/api/credit/checks", check()).text("/id");
  }

  private String proposal(String limit) {
    return """
        {"limit": {"amount": "%s", "currency": "SEK"}, "check": "%s", "on": "2010-01-19",
         "reviewOn": "2010-07-01", "reason": "Two seasons"}
        """
        .formatted(limit, check);
  }

  private String propose(String limit) {
    var proposed =
        as("mari").post("/api/credit/accounts/" + account + "/limit-proposals", proposal(limit));
    assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(200);
    var path = "/api/credit/limit-proposals/" + proposed.text("/id");
    eventually(path, p -> p.at("/state").asString("").equals("open"));
    return path;
  }

  @Test
  void aLimitBeyondOnePersonIsRefusedNamingTheRuleAndSaysToPropose() {
    var direct =
        as("karl")
            .post(
                "/api/credit/accounts/" + account + "/limits",
                limit(check).replace("10000.00", "60000.00"));
    assertThat(direct.status()).isEqualTo(422);
    assertThat(direct.text("/rule")).isEqualTo("limit-takes-one-person");
    assertThat(direct.text("/detail")).contains("propose it instead");
  }

  @Test
  void aLimitOfOnePersonNamesItsAuthorityAndIsMadeAgainFromItsRecord() {
    var path = "/api/credit/accounts/" + account;
    var decided = as("karl").post(path + "/limits", limit(check));
    assertThat(decided.status()).as(decided.response().body()).isEqualTo(200);
    var listed = get(path + "/limit-decisions?after=" + decided.position()).at("/items");
    assertThat(listed.size()).isOne();
    var one = listed.at("/0");
    assertThat(one.at("/decidedBy").asString()).isEqualTo("karl");
    assertThat(one.at("/role").asString()).isEqualTo("controller");
    assertThat(one.at("/matrix").asString()).isEqualTo("credit-authority 1");
    assertThat(one.at("/row").asString()).isEqualTo("small");
    var whole = path + "/limit-decisions/" + one.at("/decision").asString();
    assertThat(get(whole).at("/rules").toString()).contains("limit-takes-one-person");
    assertThat(get(whole + "/rerun").at("/same").asBoolean()).isTrue();
    assertThat(as("jaan").get(whole + "/rerun").status()).isEqualTo(403);
    assertThat(as("karl").get(path + "/limit-decisions/999").text("/rule"))
        .isEqualTo("limit-decision-is-known");
  }

  @Test
  void twoPersonsGrantItTheAccountTakesItOnAndItsReviewBecomesDue() {
    var path = propose("60000.00");
    assertThat(get(path).at("/needs").asString()).isEqualTo("controller,commercial-director");
    assertThat(get(path).at("/rules/4/passed").asBoolean()).isFalse();
    assertThat(as("karl").post(path + "/approvals", ANSWER).status()).isEqualTo(200);
    eventually(path, p -> p.at("/approvals/given").size() == 1);
    var twice = as("karl").post(path + "/approvals", ANSWER);
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.text("/rule")).isEqualTo("each-approval-is-another-persons");
    assertThat(as("heli").post(path + "/approvals", ANSWER).text("/rule")).isEqualTo("role");
    assertThat(as("dora").post(path + "/approvals", ANSWER).status()).isEqualTo(200);

    standing(s -> s.at("/limit/amount").asString("").equals("60000.00"));
    assertThat(get(path + "/rerun").at("/same").asBoolean()).isTrue();
    var due = "/api/credit/limits/due?on=";
    var review =
        eventually(due + "2010-07-01", page -> mine(page.at("/items")) != null).at("/items");
    assertThat(mine(review).at("/reviewOn").asString()).isEqualTo("2010-07-01");
    assertThat(mine(review).at("/proposal").asString())
        .isEqualTo(get(path).at("/proposal").asString());
    assertThat(mine(get(due + "2010-06-30").at("/items"))).isNull();
    assertThat(as("karl").post(path + "/approvals", ANSWER).status()).isEqualTo(409);
  }

  @Test
  void withoutAnAnswerADeputyMayDecideTooAndInTheEndItLapses() {
    var path = propose("20000.00");
    var late = work();
    late.run(clock.instant());
    assertThat(get(path).at("/approvals/clocks").asInt()).isZero();
    assertThat(as("dora").post(path + "/approvals", ANSWER).status()).isEqualTo(403);
    late.run(Instant.parse(get(path).at("/answerBy").asString()));
    var escalated = eventually(path, p -> p.at("/approvals/clocks").asInt() == 1);
    assertThat(escalated.at("/needs").asString()).isEqualTo("controller,commercial-director");
    late.run(Instant.parse(get(path).at("/lapsesAt").asString()));
    var lapsed = eventually(path, p -> p.at("/state").asString().equals("lapsed"));
    assertThat(lapsed.at("/reason").asString()).isEqualTo("Nobody decided on it in time.");
    assertThat(as("karl").post(path + "/approvals", ANSWER).status()).isEqualTo(409);
  }

  private DueWork work() {
    return works.stream()
        .filter(one -> one.name().equals("late-limit-proposals"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLimitBelowTheExposureIsAllowedAndSaysWhatFollows() {
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("5805.00"));
    hearSubmitted("two", "4500.00");
    standing(s -> s.at("/waiting").size() == 1);
    var path = "/api/credit/accounts/" + account + "/limits";
    var lowered = as("karl").post(path, limit(check).replace("10000.00", "5000.00"));
    assertThat(lowered.status()).as(lowered.response().body()).isEqualTo(200);
    assertThat(lowered.text("/happened/0/type")).isEqualTo("limit-decided");
    assertThat(lowered.text("/follows/over/amount")).isEqualTo("805.00");
    assertThat(lowered.text("/follows/waiting/0/amount/amount")).isEqualTo("4500.00");
    assertThat(lowered.text("/follows/wouldWait/0/order")).isEqualTo(id("ord", "one"));
    var due =
        eventually("/api/credit/limits/due?on=2011-01-19", page -> mine(page.at("/items")) != null);
    assertThat(mine(due.at("/items")).at("/limit/amount").asString()).isEqualTo("5000.00");
    var raised = as("karl").post(path, limit(check));
    assertThat(raised.body().at("/follows").isNull()).isTrue();
  }

  @Test
  void aProposalIsInTheAccountsCurrencyOnAKnownCheckAndByThoseWhoMayAsk() {
    var path = "/api/credit/accounts/" + account + "/limit-proposals";
    assertThat(as("veera").post(path, proposal("10.00")).text("/rule")).isEqualTo("role");
    assertThat(as("jaan").post(path, proposal("10.00")).status()).isEqualTo(403);
    var unknown = proposal("10.00").replace(check, "chk-7f-0192f3a0-0054-7000-8000-00000000dead");
    assertThat(as("mari").post(path, unknown).text("/rule")).isEqualTo("check-is-known");
    assertThat(
            as("mari")
                .post(path, proposal("10.00").replace("2010-07-01", "2010-01-19"))
                .text("/rule"))
        .isEqualTo("review-comes-while-the-check-is-valid");
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("5805.00"));
    var euros = as("mari").post(path, proposal("10.00").replace("SEK", "EUR"));
    assertThat(euros.text("/rule")).isEqualTo("limit-is-in-the-accounts-currency");
    assertThat(as("karl").get("/api/credit/limit-proposals/lpr-none").status()).isEqualTo(404);
  }
}
