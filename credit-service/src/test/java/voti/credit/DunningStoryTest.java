package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import voti.kit.testing.PdfText;

/** A debtor is reminded, by runs that people approve, through the door. */
class DunningStoryTest extends DebtsPlatform {

  private static final String RUNS = "/api/credit/dunning/runs";

  private String prepared(LocalDate on) {
    var run = done(as("karl").post(RUNS, Map.of("on", on))).text("/id");
    eventually(
        RUNS + "/" + run,
        page -> {
          timeIs(Instant.now());
          return page.at("/run/state").asString("").equals("prepared");
        });
    return run;
  }

  /** The letter of the test's own account in a run; nothing when it has none. */
  private JsonNode letter(String run) {
    for (var one : get(RUNS + "/" + run).at("/letters")) {
      if (one.at("/letter/account").asString().equals(account)) {
        return one.at("/letter");
      }
    }
    return null;
  }

  private void approve(String run) {
    done(as("karl").post(RUNS + "/" + run + "/approvals", Map.of("reason", "Looked through")));
  }

  /** Lets time do its work until nothing of the run waits. */
  private JsonNode finished(String run) {
    return eventually(
        RUNS + "/" + run,
        page -> {
          timeIs(Instant.now());
          return page.at("/run/state").asString("").equals("finished");
        });
  }

  private int level(String item) {
    return debt(get("/api/credit/accounts/" + account + "/debts"), item).at("/level").asInt();
  }

  @Test
  void aPreviewLeavesOutWhatIsContestedOrPromisedAndNothingLeavesUnapproved() throws IOException {
    var owed = owe("one", "5731.29");
    var contested = owe("two", "300.00");
    var promised = owe("three", "200.00");
    var claims = "/api/credit/accounts/" + account;
    done(
        as("mari")
            .post(
                claims + "/disputes",
                Map.of(
                    "item", contested,
                    "amount", Map.of("amount", "300.00", "currency", "SEK"),
                    "reason", "quality",
                    "owner", "emp-00-0192f3a0-00a4-7000-8000-000000000001",
                    "answerBy", "2010-04-10",
                    "on", "2010-03-20")));
    var today = LocalDate.now(java.time.ZoneOffset.UTC);
    done(
        as("mari")
            .post(
                claims + "/promises",
                Map.of(
                    "items", List.of(promised),
                    "amount", Map.of("amount", "200.00", "currency", "SEK"),
                    "by", today.plusDays(3),
                    "promisedBy", "per-7f-pelle",
                    "on", today)));
    debts(
        page ->
            contested(page, contested).equals("300.00")
                && debt(page, promised).at("/state").asString("").equals("promised"));

    var run = prepared(DUE.plusDays(5));
    var letter = letter(run);
    assertThat(letter.at("/items").size()).isOne();
    assertThat(letter.at("/items/0/item").asString()).isEqualTo(owed);
    assertThat(letter.at("/asked/amount").asString()).isEqualTo("5731.29");
    assertThat(letter.at("/leftOut").findValuesAsString("why"))
        .containsExactlyInAnyOrder("contested", "promised");
    timeIs(Instant.now());
    assertThat(level(owed)).isZero();
    assertThat(as("jaan").get(RUNS + "/" + run).body().at("/letters").toString())
        .doesNotContain(account);
    assertThat(as("mari").get(RUNS + "/" + run).body().at("/letters").toString()).contains(account);
    assertThat(as("mari").post(RUNS + "/" + run + "/approvals", Map.of("reason", "x")).status())
        .isEqualTo(403);

    approve(run);
    finished(run);
    var sent = letter(run);
    assertThat(sent.at("/state").asString()).isEqualTo("kept");
    assertThat(sent.at("/words").asString()).isEqualTo("no-address");
    assertThat(level(owed)).isOne();
    assertThat(level(promised)).isZero();
    var document = "/api/credit/dunning/letters/" + sent.at("/letter").asString() + "/document";
    assertThat(PdfText.of(as("mari").bytes(document)))
        .contains("Reminder of payment", "Johnssons byggvaror", "2010-one", "5,731.29 SEK");
    assertThat(as("jaan").get(document).status()).isEqualTo(403);
    var posting = "/api/credit/dunning/letters/" + sent.at("/letter").asString() + "/postings";
    done(as("karl").post(posting, Map.of("reason", "Posted")));
  }

  @Test
  void twoRunsThatWantTheSameStepRaiseItOnceAndFeesBecomeItems() {
    var owed = owe("four", "5731.29");
    var first = prepared(DUE.plusDays(5));
    approve(first);
    finished(first);
    standing(s -> s.at("/exposure/amount").asString("").equals("5731.29"));
    debts(page -> !debt(page, owed).at("/remindedOn").isNull());

    var one = prepared(DUE.plusDays(15));
    var two = prepared(DUE.plusDays(15));
    assertThat(letter(one).at("/fees/amount").asString()).isEqualTo("60.00");
    // 5,731.29 × 8.5 % × 15 / 365
    assertThat(letter(one).at("/interest/amount").asString()).isEqualTo("20.02");
    approve(one);
    approve(two);
    finished(one);
    finished(two);
    assertThat(List.of(state(one), state(two))).containsExactlyInAnyOrder("kept", "voided");
    assertThat(level(owed)).isEqualTo(2);
    standing(s -> s.at("/exposure/amount").asString("").equals("5811.31"));
    var notes = debts(page -> page.at("/items").size() == 3).at("/items");
    assertThat(notes.findValuesAsString("kind"))
        .containsExactlyInAnyOrder("invoice", "fee", "interest");
    assertThat(notes.findValuesAsString("number"))
        .anyMatch(number -> number.matches("F2010-\\d{6}"))
        .anyMatch(number -> number.matches("I2010-\\d{6}"));

    var last = prepared(DUE.plusDays(40));
    assertThat(letter(last).at("/fees/amount").asString()).isEqualTo("390.00");
    assertThat(letter(last).at("/earlier/amount").asString()).isEqualTo("80.02");
    approve(last);
    finished(last);
    eventually(
        "/api/credit/dunning/letters?state=kept&account=" + account,
        page -> page.at("/items").size() == 3);
    standing(s -> s.at("/exposure/amount").asString("").equals("6234.68"));

    var hand =
        Map.of(
            "items", List.of(owed),
            "agency", "Inkasso AB",
            "on", "2010-06-01",
            "reason", "No answer");
    done(as("karl").post("/api/credit/accounts/" + account + "/hand-overs", hand));
    debts(page -> debt(page, owed).at("/state").asString("").equals("handed-over"));
  }

  private String state(String run) {
    return letter(run).at("/state").asString();
  }

  @Test
  void whoIsDroppedOrExcludedOrPaidMeanwhileGetsNoLetter() {
    var owed = owe("five", "500.00");
    var run = prepared(DUE.plusDays(5));
    var drop = RUNS + "/" + run + "/letters/" + letter(run).at("/letter").asString() + "/drops";
    assertThat(as("karl").post(drop, Map.of("reason", " ")).text("/field")).isEqualTo("reason");
    done(as("karl").post(drop, Map.of("reason", "They pay today")));
    eventually(RUNS + "/" + run, page -> letter(run).at("/state").asString().equals("dropped"));
    approve(run);
    finished(run);
    assertThat(level(owed)).isZero();

    // Paid later than the day of the run: it is not asked for all the same.
    var paid = prepared(DUE.plusDays(5));
    pay(owed, "499.00", DUE.plusDays(6));
    debts(page -> debt(page, owed).at("/open/amount").asString().equals("1.00"));
    approve(paid);
    finished(paid);
    assertThat(state(paid)).isEqualTo("voided");
    assertThat(level(owed)).isZero();

    owe("six", "700.00");
    var terms =
        Map.of(
            "language",
            "et",
            "address",
            "arved@kunde.example",
            "excluded",
            true,
            "on",
            "2010-03-01",
            "reason",
            "Agreed with the director");
    done(as("karl").post("/api/credit/accounts/" + account + "/dunning-terms", terms));
    var inForce =
        eventually(
            "/api/credit/accounts/" + account + "/dunning-terms",
            page -> page.at("/excluded").asBoolean());
    assertThat(inForce.at("/addressed").asString()).isEqualTo("@kunde.example");
    var excluded = prepared(DUE.plusDays(5));
    assertThat(letter(excluded)).isNull();
    assertThat(get(RUNS + "/" + excluded).at("/leftOut").toString())
        .contains(account)
        .contains("excluded");
    done(as("karl").post(RUNS + "/" + excluded + "/cancellations", Map.of("reason", "A test")));
  }
}
