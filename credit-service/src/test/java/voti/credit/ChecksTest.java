package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Checks with many inputs, from files, and those that are due again. */
class ChecksTest extends CreditPlatform {

  private static final String CHECKS = "/api/credit/checks";
  private static final String FILES = CHECKS + "/files";

  @Test
  void everyInputMeasureAndKnockOutIsOnTheRecord() {
    var body =
        """
        {"account": "%s", "on": "2010-01-19", "currency": "SEK", "source": "credit file",
         "inputs": {
           "registry": {"evidence": {"source": "Bolagsverket", "dated": "2010-01-18",
                                     "documentHash": "9f86d0"},
                        "status": "registered", "foundedOn": "1998-05-01", "country": "SE"},
           "taxDebt": {"evidence": {"source": "Skatteverket", "dated": "2009-12-01",
                                    "validUntil": "2010-01-01"},
                       "amount": {"amount": "0.00", "currency": "SEK"}},
           "statements": [{"evidence": {"source": "annual report", "dated": "2009-05-31"},
             "year": 2008, "currency": "SEK", "currentAssets": "140000",
             "currentLiabilities": "80000", "retainedEarnings": "45000", "bookEquity": "120000",
             "totalAssets": "200000", "totalLiabilities": "80000", "ebit": "30000"}]}}
        """
            .formatted(account);

    var recorded = as("karl").post(CHECKS, body);
    assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(200);
    assertThat(recorded.text("/zScore")).isEqualTo("5.28");
    assertThat(recorded.text("/class")).isEqualTo("safe");
    var shown = as("mari").get(CHECKS + "/" + recorded.text("/id")).body();
    assertThat(shown.at("/inputs").size()).isEqualTo(3);
    assertThat(shown.at("/inputs/0/evidence/documentHash").asString()).isEqualTo("9f86d0");
    assertThat(shown.at("/measures/1/measure").asString()).isEqualTo("current-ratio");
    assertThat(shown.at("/measures/1/figure").asString()).isEqualTo("1.7500");
    assertThat(shown.at("/measures/1/inputs/0/value").asString()).isEqualTo("140000");
    assertThat(shown.at("/knockOuts/0/rule").asString()).isEqualTo("registry-status");
    assertThat(shown.at("/missing").toString())
        .contains("It was valid until 2010-01-01 only.")
        .contains("payment-behaviour");
    assertThat(shown.at("/moves/0/figure").asString()).isEqualTo("2.6000");
    assertThat(shown.at("/ground").asString()).isEqualTo("score");
    assertThat(as("jaan").get(CHECKS + "/" + recorded.text("/id")).status()).isEqualTo(403);
    assertThat(as("karl").get(CHECKS + "/chk-7f-none").text("/rule")).isEqualTo("check-is-known");
  }

  @Test
  void aCheckOfWhichNothingIsKnownSaysSo() {
    var body =
        "{\"account\": \"%s\", \"on\": \"2010-01-19\", \"currency\": \"SEK\", \"source\": \"none\"}"
            .formatted(account);

    var recorded = as("karl").post(CHECKS, body);

    assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(200);
    assertThat(recorded.text("/class")).isEqualTo("grey");
    assertThat(recorded.body().at("/zScore").isNull()).isTrue();
    assertThat(recorded.text("/proposedLimit/amount")).isEqualTo("0.00");
    var decided =
        as("karl").post("/api/credit/accounts/" + account + "/limits", limit(recorded.text("/id")));
    assertThat(decided.status()).as(decided.response().body()).isEqualTo(200);
    assertThat(decided.text("/happened/0/event/check/zScore")).isEqualTo("unknown");
  }

  @Test
  void aFileReadTwiceIsRecordedOnceAndBadRowsAreRefusedByLine() {
    var csv =
        """
        account,on,currency,source,year,currentAssets,currentLiabilities,retainedEarnings,bookEquity,totalAssets,totalLiabilities,ebit,status,taxDebt
        %1$s,2010-02-01,SEK,"report, 2008",2008,140000,80000,45000,120000,200000,80000,30000,registered,0
        %1$s,2010-02-02,SEK,report,2008,140000,80000,45000,120000,0,80000,30000,,
        %1$s,soon,SEK,report,,,,,,,,,,
        acc-7f-0192f3a0-0001-7000-8000-00000000dead,2010-02-01,SEK,report,,,,,,,,,,

        %1$s,2010-02-03,SEK,report,,,,,,,,,bankruptcy,
        """
            .formatted(account);

    var first = as("karl").post(FILES, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(first.status()).as(first.response().body()).isEqualTo(200);
    assertThat(first.text("/sentence")).isEqualTo("2 recorded, 0 known before, 3 refused.");
    assertThat(first.text("/rows/0/creditClass")).isEqualTo("safe");
    assertThat(first.body().at("/rows/1/line").asInt()).isEqualTo(3);
    assertThat(first.text("/rows/1/sentence")).contains("totalAssets must be above zero");
    assertThat(first.text("/rows/2/sentence")).isEqualTo("on: is a date as 2010-01-18, not soon");
    assertThat(first.text("/rows/3/sentence")).startsWith("there is no account");
    assertThat(first.body().at("/rows/4/line").asInt()).isEqualTo(7);
    assertThat(first.text("/rows/4/creditClass")).isEqualTo("distress");

    var again = as("karl").post(FILES, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(again.text("/outcome")).isEqualTo("unchanged");
    assertThat(again.text("/sentence")).isEqualTo("0 recorded, 2 known before, 3 refused.");
    assertThat(again.text("/rows/0/check")).isEqualTo(first.text("/rows/0/check"));
    var listed = get(CHECKS + "?account=" + account + "&after=" + first.position());
    assertThat(listed.at("/items").size()).isEqualTo(2);
  }

  @Test
  void aRowMayNameTradeReferencesAndGuarantees() {
    var csv =
        """
        account,on,currency,source,reference1From,reference1DaysLate,reference3From,reference3DaysLate,guarantee1From,guarantee1Amount,guarantee1ValidUntil
        %1$s,2010-03-01,SEK,file,A supplier,4,Another,30,A bank,5000.00,2010-12-31
        %1$s,2010-03-02,SEK,file,A supplier,,,,,,
        """
            .formatted(account);
    var taken = as("karl").post(FILES, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(taken.text("/sentence"))
        .as(taken.response().body())
        .isEqualTo("1 recorded, 0 known before, 1 refused.");
    assertThat(taken.text("/rows/1/sentence")).contains("daysLate");
    var check = CHECKS + "/" + taken.text("/rows/0/check");
    var shown = get(check + "?after=" + taken.position());
    assertThat(shown.at("/inputs").valueStream().map(one -> one.at("/kind").asString()))
        .containsExactlyInAnyOrder("trade-reference", "trade-reference", "guarantee");
    var measures = shown.at("/measures").toString();
    assertThat(measures).contains("\"references\",\"value\":\"2\"");
    assertThat(shown.at("/inputs").toString())
        .contains("\"dated\":\"2010-03-01\"", "\"validUntil\":\"2010-12-31\"");
  }

  @Test
  void aFileThatIsNoneIsRefusedWhole() {
    var without = "account,on,currency\n".getBytes(StandardCharsets.UTF_8);
    var refused = as("karl").post(FILES, "text/csv", without);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("/element")).isEqualTo("row 1");
    assertThat(refused.text("/detail")).contains("source is missing");
    var typo = "account,on,currency,source,ebitda\n".getBytes(StandardCharsets.UTF_8);
    assertThat(as("karl").post(FILES, "text/csv", typo).text("/detail"))
        .isEqualTo("There is no column ebitda.");
    assertThat(as("karl").post(FILES, "{\"checks\": 1}").status()).isEqualTo(400);
    assertThat(as("karl").post(FILES, "{\"checks\": [").status()).isEqualTo(400);
    assertThat(as("mari").post(FILES, "{\"checks\": []}").status()).isEqualTo(403);
  }

  @Test
  void theNewestCheckOfAnAccountComesDueOnItsLastDay() {
    var first = as("karl").post(CHECKS, check());
    assertThat(due("2011-01-18", first.position())).isNull();
    var item = due("2011-01-19", first.position());
    assertThat(item.at("/check").asString()).isEqualTo(first.text("/id"));
    assertThat(item.at("/name").asString()).isEqualTo("Johnssons byggvaror");
    assertThat(due("2011-02-18", first.position()).at("/days").asInt()).isEqualTo(30);

    var newer = as("karl").post(CHECKS, check().replace("2010-01-19", "2010-06-01"));
    assertThat(due("2011-01-19", newer.position())).isNull();
    assertThat(due("2011-06-01", newer.position()).at("/check").asString())
        .isEqualTo(newer.text("/id"));
    var older = as("karl").post(CHECKS, check().replace("2010-01-19", "2009-06-01"));
    assertThat(due("2010-06-01", older.position())).isNull();
  }

  private tools.jackson.databind.JsonNode due(String on, long after) {
    String cursor = null;
    do {
      var next = cursor == null ? "" : "&cursor=" + cursor;
      var page = get(CHECKS + "/due?class=safe&on=" + on + "&after=" + after + next);
      var found = mine(page.at("/items"));
      if (found != null) {
        return found;
      }
      cursor = page.at("/next").isNull() ? null : page.at("/next").asString();
    } while (cursor != null);
    return null;
  }
}
