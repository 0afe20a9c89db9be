package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The books as people work with them. */
class BooksPagesTest extends Stage {

  private static final String JOURNAL = "/credit/journal?period=2026-10";

  @Test
  void thePeriodSaysWhatWasPostedAndOpensToItsDocuments() {
    var page = signedIn("controller").get(JOURNAL + "&lang=en").body();
    assertThat(page)
        .contains("42 entries, debit and credit are equal; one came late")
        .contains("Output VAT, 24 %", "2,400.00", "late, of 29 Sep 2026")
        .contains("href=\"/credit/invoices/inv-7f-1\"", "/credit/matching?receipt=rec-00-2")
        .contains("/api/credit/journal?period=2026-10&amp;format=xlsx")
        .contains("reopen-form", "cursor=0004-0")
        .doesNotContain("close-form", "not-as-closed");
    assertThat(signedIn("auditor").get(JOURNAL).body()).doesNotContain("reopen-form");
  }

  @Test
  void theVatOfAPeriodIsByCategoryAndByBuyer() {
    assertThat(signedIn("auditor").get("/credit/journal/vat?period=2026-10&lang=en").body())
        .contains("VAT of October 2026", "2,361.60", "not told", "number missing")
        .contains("10234567", "SE556000000001")
        .contains("/api/credit/vat-report?period=2026-10&amp;part=buyers&amp;format=csv");
  }

  @Test
  void aControllerOpensAClosedPeriodForAReason() {
    signedIn("controller").fill(JOURNAL, "reopen-form", Map.of("reason", "The auditor asks"));
    assertThat(SERVICES.posted("/api/credit/journal/periods/2026-10/reopenings").body())
        .isEqualTo("{\"reason\":\"The auditor asks\"}");
  }

  @Test
  void anOpenPeriodIsClosedAndOneThatIsNotWhatItWasSaysSo() {
    SERVICES.answers.put(
        "GET /api/credit/journal/periods/2026-10",
        new StubServices.Answer(
            200,
            "application/json",
            "{\"period\":\"2026-10\",\"state\":\"open\",\"entries\":0,\"late\":0,\"totals\":[],"
                + "\"sha256\":\"ab\",\"asClosed\":false,\"closings\":[]}"));
    var page = signedIn("controller").get(JOURNAL + "&lang=en").body();
    assertThat(page).contains("close-form", "not-as-closed", "data-test=\"empty\"");
    signedIn("controller").fill(JOURNAL, "close-form", Map.of("reason", "Compared"));
    assertThat(SERVICES.posted("/api/credit/journal/periods/2026-10/closings").body())
        .isEqualTo("{\"reason\":\"Compared\"}");
    assertThat(signedIn("kam").get("/credit").body()).doesNotContain("to-journal");
  }

  @Test
  void aRoundIsStartedForSomeAccountsOrForAll() {
    var karl = signedIn("controller");
    var typed = Map.of("day", "2010-12-31", "answerBy", "2011-01-31", "reason", "Year end");
    karl.fill("/credit/confirmations", "round-form", typed);
    assertThat(SERVICES.posted("/api/credit/confirmation-rounds").body())
        .contains("\"day\":\"2010-12-31\"", "\"answerBy\":\"2011-01-31\"")
        .doesNotContain("acc-");
    var some = new java.util.HashMap<>(typed);
    some.put("accounts", "acc-7f-1");
    karl.fill("/credit/confirmations", "round-form", some);
    assertThat(SERVICES.posted("/api/credit/confirmation-rounds").body())
        .contains("\"accounts\":[\"acc-7f-1\"]");
    var round = karl.get("/credit/confirmations/rounds/bcr-00-1?lang=en").body();
    assertThat(round).contains("No mail server is set", "One account was asked about this day");
    assertThat(signedIn("kam").get("/credit/confirmations?lang=en").body())
        .contains("4 balances are contested")
        .doesNotContain("round-form", "data-test=\"rounds\"");
  }

  @Test
  void aLetterSaysWhatCameSinceAndTakesTheAnswer() {
    var page = "/credit/confirmations/bal-7f-1";
    var mari = signedIn("kam");
    assertThat(mari.get(page + "?lang=en").body())
        .contains("The letter says 5,700.00\u00a0SEK on 31 Dec 2010")
        .contains("2 movements were recorded since", "of that day", "there is no e-mail address")
        .contains("/api/credit/confirmations/bal-7f-1/document")
        .doesNotContain("resolve-form", "unanswered-form");
    mari.fill(page, "agree-form", Map.of("on", "2011-01-12", "by", "per-7f-1", "channel", "phone"));
    assertThat(SERVICES.posted("/api/credit/confirmations/bal-7f-1/agreements").body())
        .contains("\"by\":\"per-7f-1\"", "\"channel\":\"phone\"");
    mari.fill(
        page,
        "contest-form",
        Map.of(
            "claimed[0].amount", "5600.00",
            "items[0].number", "2026-000007",
            "items[0].reason", "paid",
            "by", "per-7f-1",
            "owner", "karl",
            "answerBy", "2011-01-31"));
    assertThat(SERVICES.posted("/api/credit/confirmations/bal-7f-1/contests").body())
        .contains("\"claimed\":[{\"amount\":\"5600.00\",\"currency\":\"SEK\"}]")
        .contains("\"items\":[{\"number\":\"2026-000007\",\"reason\":\"paid\"}]");
    assertThat(signedIn("auditor").get(page).body()).doesNotContain("agree-form", "contest-form");
  }

  @Test
  void aContestedBalanceIsATaskThatEndsWithAReason() {
    var page = "/credit/confirmations/bal-7f-2";
    assertThat(signedIn("controller").get(page + "?lang=en").body())
        .contains("They have 5,600.00\u00a0SEK, a difference of −100.00\u00a0SEK")
        .contains("paid already")
        .doesNotContain("agree-form");
    signedIn("controller")
        .fill(
            page,
            "resolve-form",
            Map.of("on", "2011-01-20", "outcome", "ours-stands", "reason", "Paid in January"));
    assertThat(SERVICES.posted("/api/credit/confirmations/bal-7f-2/resolutions").body())
        .contains("\"outcome\":\"ours-stands\"", "\"reason\":\"Paid in January\"")
        .doesNotContain("dispute\"");
  }

  private static final String MAPPING = "/credit/ledger-mappings/lgm-00-3";

  @Test
  void aVersionOfTheLedgersAccountsSaysWhatDiffersAndTakesTwoPersons() {
    assertThat(signedIn("auditor").get("/credit/journal").body())
        .contains("href=\"/credit/ledger-mappings\"");
    assertThat(signedIn("auditor").get(MAPPING + "?lang=en").body())
        .contains("2 postings go elsewhere", "Sales, 13 %", "VAT on sales")
        .doesNotContain("approve-mapping", "withdraw-form", "mapping-form");
    signedIn("admin")
        .fill(MAPPING, "approve-mapping", Map.of("effectiveFrom", "2030-01-01", "reason", "Seen"));
    assertThat(SERVICES.posted("/api/credit/ledger-mappings/lgm-00-3/approvals").body())
        .isEqualTo("{\"effectiveFrom\":\"2030-01-01\",\"reason\":\"Seen\"}");
    signedIn("controller").fill(MAPPING, "withdraw-form", Map.of("reason", "Not needed"));
    assertThat(SERVICES.posted("/api/credit/ledger-mappings/lgm-00-3/withdrawals").body())
        .isEqualTo("{\"reason\":\"Not needed\"}");
    assertThat(signedIn("controller").get("/credit/ledger-mappings/lgm-00-2?lang=en").body())
        .contains("The ledger kept its chart", ">withdrawn<")
        .doesNotContain("approve-mapping", "withdraw-form");
  }

  @Test
  void theNextDraftIsTheWholeVersionAndARowOfItIsRefusedBesideIt() {
    SERVICES.answers.put(
        "POST /api/credit/ledger-mappings",
        new StubServices.Answer(
            400,
            "application/problem+json",
            """
            {"detail":"no", "field":"accounts.accounts[1]",
             "errors":[{"field":"accounts.accounts[1]",
                        "message":"number: 30 00 is no account of a ledger"}]}
            """));
    var page =
        signedIn("controller")
            .fill(
                MAPPING,
                "mapping-form",
                Map.of(
                    "accounts.accounts[0].symbol", "receivables",
                    "accounts.accounts[1].symbol", "sales",
                    "accounts.accounts[1].number", "",
                    "accounts.accounts[1].name", "",
                    "accounts.accounts[2].symbol", "sales",
                    "accounts.accounts[2].category", "S",
                    "accounts.accounts[2].number", "30 00",
                    "reason", "Fewer accounts"));
    assertThat(SERVICES.posted("/api/credit/ledger-mappings").body())
        .contains("\"basedOn\":\"lgm-00-3\"", "\"source\":\"Chart of accounts 2026\"")
        .contains("\"number\":\"1210\"", "\"number\":\"30 00\"", "\"category\":\"S\"")
        .doesNotContain("\"number\":\"3000\"");
    // The command's second row is the form's third: one was emptied.
    var rows = Visitor.formOf(page.body(), "mapping-form").split("<fieldset");
    assertThat(rows[2]).doesNotContain("field-error");
    assertThat(rows[3]).contains("field-error", "30 00 is no account of a ledger");
  }
}
