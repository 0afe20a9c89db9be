package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The matching desk: what it shows, what it sends, what it keeps. */
class MatchingPageTest extends Stage {

  private static final String MATCHES = "/api/credit/receipts/rec-00-1/matches";

  @Test
  void itShowsWhatWaitsAndWhyAProposalIsOne() {
    var page = signedIn("controller").get("/credit/matching?lang=en").body();
    assertThat(page)
        .contains("70 of 100", "number-in-text", "The payer&#39;s bank account paid for others")
        .contains("2009-0117", "discount 5.48")
        .contains("The account refused what was asked: 10.00 cannot be settled")
        .contains("data-first=\"yes\"");
    assertThat(signedIn("controller").get("/credit?lang=en").body())
        .contains("Match receipts: 2 wait");
    assertThat(signedIn("kam").get("/credit/matching").body())
        .doesNotContain("match-form", "data-first");
  }

  @Test
  void onlyRowsInWhichSomebodyTypedAreSent() {
    signedIn("controller")
        .fill(
            "/credit/matching?receipt=rec-00-1",
            "match-form",
            Map.of(
                "cash-inv-7f-2", "1 250,50",
                "difference-inv-7f-2", "0,05",
                "earmark", "refund",
                "reason", "Asked by phone"));
    assertThat(SERVICES.posted(MATCHES).body())
        .isEqualTo(
            "{\"account\":\"acc-7f-1\",\"earmark\":\"refund\",\"reason\":\"Asked by phone\","
                + "\"allocations\":[{\"item\":\"inv-7f-2\","
                + "\"cash\":{\"amount\":\"1250.50\",\"currency\":\"SEK\"},"
                + "\"difference\":{\"amount\":\"0.05\",\"currency\":\"SEK\"}}]}");
  }

  @Test
  void aPartIsNamedWhereAnItemIsDueInParts() {
    var page = signedIn("controller").get("/credit/matching?receipt=rec-00-1&lang=en").body();
    assertThat(page).contains("Which part it pays", "part 2: 6,365.64", "value=\"1\"");
    signedIn("controller")
        .fill(
            "/credit/matching?receipt=rec-00-1",
            "match-form",
            Map.of("cash-inv-7f-2", "100", "part-inv-7f-2", "2"));
    assertThat(SERVICES.posted(MATCHES).body()).contains("\"part\":2");
  }

  @Test
  void aSplitIntoOnePartSendsThatPartOnly() {
    SERVICES.answers.put(
        "GET /api/credit/receipts/rec-00-1",
        new StubServices.Answer(
            200,
            "application/json",
            "{\"receipt\":\"rec-00-1\",\"state\":\"unmatched\",\"booked\":\"2010-03-10\",\"matched\":[],"
                + "\"amount\":{\"amount\":\"150.00\",\"currency\":\"SEK\"},"
                + "\"left\":{\"amount\":\"150.00\",\"currency\":\"SEK\"}}"));
    signedIn("controller")
        .fill(
            "/credit/matching?receipt=rec-00-1",
            "split-form",
            Map.of("parts[0].amount", "150.00", "reason", "Another debtor"));
    assertThat(SERVICES.posted("/api/credit/receipts/rec-00-1/splits").body())
        .contains("\"parts\":[{\"amount\":\"150.00\",\"currency\":\"SEK\"}]");
  }

  @Test
  void whatIsNotTakenStaysTypedWithTheErrorBesideItsField() {
    SERVICES.answers.put(
        "POST " + MATCHES,
        new StubServices.Answer(
            400,
            "application/problem+json",
            "{\"status\":400,\"detail\":\"no\",\"errors\":[{\"field\":\"allocations[0].cash.amount\",\"message\":\"is no amount\"}]}"));
    var again =
        signedIn("controller")
            .fill(
                "/credit/matching?receipt=rec-00-1&lang=en",
                "match-form",
                Map.of("cash-inv-7f-2", "many"))
            .body();
    assertThat(again).contains("value=\"many\"", "id=\"cash-inv-7f-2-error\"");
  }
}
