package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.policy.PolicyFile;
import voti.kit.json.Wire;
import voti.kit.testing.TestTokens;

/** The posting journal through the door: entries, a month that is closed, and what comes late. */
class JournalApiTest extends CreditPlatform {

  /** Months in which no other test books anything. */
  private static final String MONTH = "2011-05";

  private static final String NEXT = "2011-06";
  private static final String PERIOD = "/api/credit/journal/periods/" + MONTH;

  private void bill(String number, String on, String net) {
    var body =
        """
        {"account": "%s", "number": "%s", "issuedOn": "%s", "dueOn": "2011-07-01",
         "lines": [{"name": "Paint", "quantity": {"amount": "1", "unit": "C62"},
                    "net": {"amount": "%s", "currency": "SEK"},
                    "vatCategory": "K", "vatRate": "0"}],
         "gross": {"amount": "%s", "currency": "SEK"}, "source": "erp"}
        """
            .formatted(account, number + account.substring(account.length() - 6), on, net, net);
    var posted = as("karl").post("/api/credit/invoices", body);
    assertThat(posted.status()).as(posted.response().body()).isEqualTo(200);
  }

  private String entries(String month) {
    return "/api/credit/journal?period=" + month + "&account=" + account;
  }

  @Test
  void aMonthIsPostedClosedAndStaysAsItIs() {
    decideLimit();
    bill("J1-", "2011-05-10", "124.00");
    var page = eventually(entries(MONTH), found -> found.at("/items").size() == 1);
    assertThat(page.at("/items/0/lines/0/account").asString()).isEqualTo("1210");
    assertThat(page.at("/items/0/lines/0/debit/amount").asString()).isEqualTo("124.00");
    assertThat(page.at("/items/0/lines/1/name").asString()).isEqualTo("Sales, intra-community");
    assertThat(as("mari").get(entries(MONTH)).status()).isEqualTo(403);

    var closed = as("karl").post(PERIOD + "/closings", "{\"reason\": \"Compared\"}");
    assertThat(closed.status()).as(closed.response().body()).isEqualTo(200);
    bill("J2-", "2011-05-20", "60.00");
    var late = eventually(entries(NEXT), found -> found.at("/items").size() == 1).at("/items/0");
    assertThat(late.at("/booked").asString()).isEqualTo("2011-05-20");
    assertThat(late.at("/posted").asString()).isEqualTo("2011-06-01");
    assertThat(late.at("/late").asBoolean()).isTrue();

    var period = get(PERIOD);
    assertThat(period.at("/state").asString()).isEqualTo("closed");
    assertThat(period.at("/asClosed").asBoolean()).isTrue();
    assertThat(period.at("/sha256").asString())
        .isEqualTo(period.at("/closings/0/sha256").asString());
    assertThat(period.at("/totals/0/balance/amount").asString()).isEqualTo("124.00");
    for (var format : new String[] {"csv", "xlsx"}) {
      var path = "/api/credit/journal?period=" + MONTH + "&format=" + format;
      assertThat(as("karl").bytes(path)).isEqualTo(as("karl").bytes(path));
    }
    var csv =
        new String(
            as("karl").bytes("/api/credit/journal?period=" + MONTH + "&format=csv"),
            StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(3).last().asString().contains("3060", "0.00,124.00,SEK");
    var vat = get("/api/credit/vat-report?period=" + MONTH);
    assertThat(vat.at("/totals/0/category").asString()).isEqualTo("K");
    assertThat(vat.at("/totals/0/taxable/amount").asString()).isEqualTo("124.00");
    assertThat(vat.at("/ecSales/0/amount/amount").asString()).isEqualTo("124.00");
    assertThat(as("mari").get("/api/credit/vat-report?period=" + MONTH).status()).isEqualTo(403);
    reopened();
  }

  private void reopened() {
    var reason = "{\"reason\": \"Asked by the auditor\"}";
    var own = as("karl").post(PERIOD + "/reopenings", reason);
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.text("/rule")).isEqualTo("reopened-by-a-second-person");
    var second = asking(TestTokens.of("kristi", "finance", "controller"));
    assertThat(second.post(PERIOD + "/reopenings", reason).status()).isEqualTo(200);
    bill("J3-", "2011-05-21", "1.00");
    eventually(entries(MONTH), found -> found.at("/items").size() == 2);
    assertThat(get(PERIOD).at("/state").asString()).isEqualTo("open");
  }

  @Test
  void aDraftOfTheLedgersAccountsSaysWhatDiffersAndIsTakenBack() {
    var path = "/api/credit/ledger-mappings";
    var shipped = PolicyFile.read("ledger-accounts", LedgerAccounts.class);
    var data = Wire.mapper().writeValueAsString(shipped).replace("\"1020\"", "\"1100\"");
    var first = get(path).at("/items").valueStream().toList().getLast();
    var base = first.at("/version/mapping").asString();
    var body =
        "{\"basedOn\": \"%s\", \"reason\": \"Bank\", \"accounts\": %s}".formatted(base, data);
    var drafted = as("karl").post(path, body);
    assertThat(drafted.status()).as(drafted.response().body()).isEqualTo(200);
    var mapping = path + "/" + drafted.text("/id");
    var shown = get(mapping + "?after=" + drafted.position());
    assertThat(shown.at("/state").asString()).isEqualTo("drafted");
    assertThat(shown.at("/differences").size()).isEqualTo(1);
    assertThat(shown.at("/differences/0/symbol").asString()).isEqualTo("bank");
    assertThat(shown.at("/differences/0/before/number").asString()).isEqualTo("1020");
    assertThat(shown.at("/differences/0/after/number").asString()).isEqualTo("1100");

    var why = "{\"reason\": \"The bank stays\"}";
    assertThat(as("mari").post(mapping + "/withdrawals", why).status()).isEqualTo(403);
    var withdrawn = as("karl").post(mapping + "/withdrawals", why);
    assertThat(withdrawn.status()).as(withdrawn.response().body()).isEqualTo(200);
    assertThat(get(mapping + "?after=" + withdrawn.position()).at("/state").asString())
        .isEqualTo("withdrawn");
    assertThat(as("karl").post(mapping + "/withdrawals", why).status()).isEqualTo(409);
    assertThat(as("karl").post(path + "/" + base + "/withdrawals", why).text("/rule"))
        .isEqualTo("mapping-is-drafted");
  }

  @Test
  void aMonthThatIsNotOverIsRefusedAndOneThatIsNoneIsBad() {
    var future = "/api/credit/journal/periods/2999-01/closings";
    var refused = as("karl").post(future, "{\"reason\": \"Early\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("period-is-over");
    assertThat(as("karl").get("/api/credit/journal?period=2011-13").status()).isEqualTo(400);
    assertThat(as("karl").get("/api/credit/journal?period=2011-05&format=pdf").status())
        .isEqualTo(400);
  }
}
