package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;

/** A withheld order is answered in every way there is, through the door. */
class DecisionsApiTest extends CreditPlatform {

  @Autowired private List<DueWork> works;
  @Autowired private Clock clock;

  private String decision;

  @BeforeEach
  void theStorysOrderIsWithheld() {
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("5805.00"));
    hearSubmitted("two", "4500.00");
    decision = "/api/credit/decisions/" + openDecision();
  }

  private static String on(String more) {
    return "{" + more + "\"on\": \"2010-01-31\", \"reason\": \"Good payer\"}";
  }

  private static String amount(String amount) {
    return "\"amount\": {\"amount\": \"" + amount + "\", \"currency\": \"SEK\"}, ";
  }

  private void post(String path, String body) {
    var answer = as("karl").post(path, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  private void is(String state) {
    eventually(decision, d -> d.at("/state").asString().equals(state));
  }

  @Test
  void whatIsAskedSaysWhoMayDecideByWhenAndWhatWouldFreeIt() {
    var asked = get(decision);
    assertThat(asked.at("/askedBy").asString()).isEqualTo("mari");
    assertThat(asked.at("/creditClass").asString()).isEqualTo("safe");
    assertThat(asked.at("/needs").asString()).isEqualTo("controller");
    assertThat(asked.at("/approvals/route/row").asString()).isEqualTo("small");
    assertThat(asked.at("/answerBy").asString()).isGreaterThan(asked.at("/since").asString());
    assertThat(asked.at("/components/reserved/amount").asString()).isEqualTo("5805.00");
    assertThat(asked.at("/freeing/figures/orderUpTo/amount").asString()).isEqualTo("4195.00");
    assertThat(asked.at("/freeing/figures/limitFrom/amount").asString()).isEqualTo("10305.00");
    assertThat(asked.at("/freeing/sentences/en").asString())
        .isEqualTo(
            "The order would go through at 4,195.00 SEK or less, or with a limit of 10,305.00 SEK"
                + " or more.");
    assertThat(asked.at("/freeing/sentences/et").asString()).contains("4\u00a0195,00 SEK");
  }

  @Test
  void anOrderThatComesDownToTheReleasedPartPassesUnderItWithoutBeingAskedAgain() {
    post(decision + "/releases", on(amount("4300.00") + "\"deviation\": \"1\", \"days\": 5, "));
    is("released-in-part");
    assertThat(figure("/exposure")).isEqualTo("5805.00");
    assertThat(movements().at("/waiting").size()).isOne();
    hearSubmitted("two", "4343.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("10148.00"));
    var under =
        eventually(
            "/api/credit/decisions?state=released&account=" + account,
            page -> page.at("/items").size() == 1);
    assertThat(under.at("/items/0/reason").asString()).contains("came down to what was released");
    assertThat(under.at("/items/0/lastDay").asString()).isEqualTo("2010-02-05");
  }

  @Test
  void aCentBeyondThePartIsAskedAbout() {
    post(decision + "/releases", on(amount("4300.00") + "\"deviation\": \"1\", \"days\": 5, "));
    is("released-in-part");
    hearSubmitted("two", "4343.01");
    eventually(
        "/api/credit/decisions?account=" + account,
        page ->
            page.at("/items").size() == 1
                && page.at("/items/0/amount/amount").asString().equals("4343.01"));
    assertThat(figure("/exposure")).isEqualTo("5805.00");
  }

  @Test
  void aConditionLeavesTheOrderWaitingAndALookWithMoreRoomLetsItThrough() {
    post(decision + "/reductions", on(amount("4000.00")));
    is("reduction-asked");
    assertThat(get(decision).at("/downTo/amount").asString()).isEqualTo("4000.00");
    post(decision + "/prepayments", on(amount("305.00") + "\"by\": \"2010-02-05\", "));
    is("prepayment-asked");
    assertThat(movements().at("/waiting").size()).isOne();

    post(decision + "/rechecks", on(""));
    is("rechecked");
    var again =
        eventually(
            "/api/credit/decisions?account=" + account, page -> page.at("/items").size() == 1);
    assertThat(again.at("/items/0/exceededBy/amount").asString()).isEqualTo("305.00");
    assertThat(get(decision).at("/followedBy").asString())
        .isEqualTo(again.at("/items/0/decision").asString());
    var precedents = get("/api/credit/decisions/" + openDecision()).at("/precedents");
    assertThat(precedents.at("/0/state").asString()).isEqualTo("rechecked");
    assertThat(precedents.at("/0/decidedBy").asString()).isEqualTo("karl");
  }

  @Test
  void whatWaitsForAPrepaymentPassesByItselfOnceItFits() {
    post(decision + "/prepayments", on(amount("305.00") + "\"by\": \"2010-02-05\", "));
    is("prepayment-asked");
    var check = get("/api/credit/checks?account=" + account).at("/items/0/check").asString();
    var raised =
        as("karl")
            .post(
                "/api/credit/accounts/" + account + "/limits",
                limit(check).replace("10000.00", "10305.00"));
    assertThat(raised.status()).as(raised.response().body()).isEqualTo(200);
    standing(s -> s.at("/exposure/amount").asString("").equals("10305.00"));
    is("lapsed");
    assertThat(get(decision).at("/reason").asString()).contains("fits");
  }

  @Test
  void aDecisionIsMadeAgainFromItsRecordByteForByte() {
    var again = get(decision + "/rerun");
    assertThat(again.at("/same").asBoolean()).as(again.toString()).isTrue();
    assertThat(again.at("/again").asString()).isEqualTo(again.at("/recorded").asString());
    assertThat(as("jaan").get(decision + "/rerun").status()).isEqualTo(403);
    assertThat(as("karl").get("/api/credit/decisions/cde-none/rerun").status()).isEqualTo(404);
  }

  @Test
  void aLateAnswerIsTheDeputysToGiveTooAndOnlyOnce() {
    var late = works.stream().filter(one -> one.name().equals("late-credit-decisions")).toList();
    var soon = clock.instant().plus(Duration.ofDays(30));
    assertThat(late).hasSize(1);
    assertThat(as("dora").post(decision + "/rejections", on("")).status()).isEqualTo(403);
    late.getFirst().run(clock.instant());
    late.getFirst().run(soon);
    late.getFirst().run(soon);
    var escalated = eventually(decision, d -> d.at("/approvals/clocks").asInt() > 0);
    assertThat(escalated.at("/approvals/clocks").asInt()).isOne();
    assertThat(escalated.at("/needs").asString()).isEqualTo("controller,commercial-director");
    assertThat(escalated.at("/answerBy").asString()).isGreaterThan(soon.toString());
    assertThat(as("dora").post(decision + "/rejections", on("")).status()).isEqualTo(200);
  }

  @Test
  void bodiesAreCheckedByFieldAndRule() {
    var none = as("karl").post(decision + "/reductions", on(""));
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text("/field")).isEqualTo("amount");
    var more = as("karl").post(decision + "/reductions", on(amount("4500.01")));
    assertThat(more.status()).isEqualTo(422);
    assertThat(more.text("/rule")).isEqualTo("part-is-of-the-order");
    var euros = as("karl").post(decision + "/reductions", on(amount("1.00").replace("SEK", "EUR")));
    assertThat(euros.text("/rule")).isEqualTo("part-is-of-the-order");
    assertThat(as("karl").get("/api/credit/decisions?cursor=here").status()).isEqualTo(400);
  }
}
