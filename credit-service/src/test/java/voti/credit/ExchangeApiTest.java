package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccountCommand.RaiseDunningLevel;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.invoice.CreditorReference;
import voti.kit.testing.Asking.Answer;
import voti.values.Money;

/** Euros on an account of crowns, and credit notes, by the API. */
class ExchangeApiTest extends DebtsPlatform {

  private static final String RECEIPTS = "/api/credit/receipts/";
  private static final String RATES =
      """
      <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
          xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>
        <Cube time="2012-02-15"><Cube currency="SEK" rate="10.00"/></Cube>
        <Cube time="2012-02-29"><Cube currency="SEK" rate="10.50"/></Cube>
        <Cube time="2012-03-20"><Cube currency="SEK" rate="9.00"/></Cube>
      </Cube></gesmes:Envelope>
      """;
  private static final LocalDate ISSUED = LocalDate.parse("2012-02-15");

  private String series;

  @BeforeEach
  void rates() {
    series = Long.toString(System.nanoTime());
    done(as("karl").post("/api/credit/rates", "application/xml", RATES.getBytes()));
    eventually("/api/credit/rates?from=EUR&to=SEK&on=2012-03-20", found -> found.has("rate"));
    owe("crowns" + series, "1.00");
  }

  private String book(String name, ItemKind kind, String amount, String currency) {
    var item = id("itm", name);
    var number = series + "-" + name;
    var money = Money.of(amount, currency);
    var facts = new ItemFacts(item, kind, number, money, ISSUED, ISSUED.plusDays(30));
    move(new BookItem(CreditAccounts.of(account), account, facts, ""));
    debts(page -> debt(page, item) != null || kind == ItemKind.CREDIT_NOTE);
    return item;
  }

  private String receive(String amount, String currency, String day, String text) {
    var answer =
        done(
            as("karl")
                .post(
                    "/api/credit/receipts",
                    """
                    {"bankAccount": "EE382200221020145685", "reference": "%s", "text": "%s",
                     "amount": {"amount": "%s", "currency": "%s"}, "booked": "%s"}
                    """
                        .formatted("X" + series + day, text, amount, currency, day)));
    return answer.text("/entries/0/receipt");
  }

  private void exposed(String crowns) {
    standing(s -> s.at("/exposure/amount").asString("").equals(crowns));
  }

  @Test
  void eurosAreCarriedAtTheRateOfTheirDayAndClearedInEuros() {
    var item = book("1", ItemKind.INVOICE, "100.00", "EUR");
    exposed("1001.00");
    move(new RaiseDunningLevel(CreditAccounts.of(account), account, item, 2, ISSUED));
    debts(page -> debt(page, item).at("/level").asInt() == 2);
    var reference = CreditorReference.of(series + "-1");
    var receipt = receive("100.00", "EUR", "2012-03-20", reference);
    var row = eventually(RECEIPTS + receipt, r -> r.at("/state").asString("").equals("matched"));
    assertThat(row.at("/why").asString())
        .contains("carried at 900.00 SEK, what it pays at 1,000.00 SEK: a loss of 100.00 SEK");
    debts(page -> debt(page, item) == null);
    exposed("1.00");

    done(
        as("karl")
            .post(RECEIPTS + receipt + "/unmatches", "{\"items\": [], \"reason\": \"Wrong\"}"));
    var again = debts(page -> debt(page, item) != null);
    assertThat(debt(again, item).at("/level").asInt()).isEqualTo(2);
    standing(
        s ->
            s.at("/openItems/amount").asString("").equals("1001.00")
                && s.at("/unallocated/amount").asString("").equals("900.00"));
  }

  @Test
  void aMissingRateNamesItselfAndItsDay() {
    book("1", ItemKind.INVOICE, "100.00", "EUR");
    var receipt = receive("77.00", "USD", "2012-03-21", "nothing");
    eventually(RECEIPTS + receipt, r -> r.at("/state").asString("").equals("unmatched"));
    var body = "{\"account\": \"%s\", \"allocations\": [], \"earmark\": \"refund\"}";
    var refused = as("karl").post(RECEIPTS + receipt + "/matches", body.formatted(account));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("rate-of-the-day-is-known");
    assertThat(refused.text("/detail")).contains("USD to SEK", "2012-03-21");
  }

  @Test
  void aMonthsEndRevaluesAndTheNextDayTakesItBack() {
    var item = book("1", ItemKind.INVOICE, "100.00", "EUR");
    exposed("1001.00");
    var start = "{\"on\": \"2012-02-29\", \"reason\": \"End of the month\"}";
    assertThat(as("mari").post("/api/credit/revaluations", start).status()).isEqualTo(403);
    var started = done(as("karl").post("/api/credit/revaluations", start)).text("/id");
    var page =
        eventually(
            "/api/credit/revaluations/" + started + "/accounts",
            p -> {
              timeIs(Instant.now());
              return p.toString().contains(item) && p.toString().contains("\"reversal\":true");
            });
    assertThat(page.toString()).contains("1000.00", "1050.00");
    exposed("1001.00");
    assertThat(as("karl").post("/api/credit/revaluations", start).status()).isEqualTo(409);
    var early = "{\"on\": \"2012-04-30\", \"reason\": \"A month later\"}";
    var unknown = as("karl").post("/api/credit/revaluations", early);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text("/rule")).isEqualTo("rate-of-the-day-is-known");
  }

  @Test
  void aCreditNoteIsPaidWithAnInvoiceOrSetOffAndBack() {
    var invoice = book("1", ItemKind.INVOICE, "100.00", "SEK");
    var note = book("2", ItemKind.CREDIT_NOTE, "-20.00", "SEK");
    exposed("81.00");
    var offs = "/api/credit/accounts/" + account + "/set-offs";
    assertThat(setOff(offs, note, invoice, "20.01").text("/rule"))
        .isEqualTo("set-off-stays-within-both");
    var made = done(setOff(offs, note, invoice, "20.00")).text("/happened/0/event/setOff");
    var left = debts(page -> debt(page, invoice).at("/open/amount").asString("").equals("80.00"));
    assertThat(debt(left, note)).isNull();
    exposed("81.00");
    var standing = get(offs);
    assertThat(standing.at("/credits")).isEmpty();
    assertThat(standing.at("/made/0/setOff").asString()).isEqualTo(made);
    assertThat(standing.at("/made/0/invoice").asString()).isEqualTo(series + "-1");
    var undo = "{\"on\": \"2012-03-01\", \"reason\": \"Another was meant\"}";
    done(as("karl").post(offs + "/" + made + "/reversals", undo));
    assertThat(as("karl").post(offs + "/" + made + "/reversals", undo).text("/rule"))
        .isEqualTo("set-off-stands");
    debts(page -> debt(page, invoice).at("/open/amount").asString("").equals("100.00"));

    assertThat(get(offs).at("/made")).isEmpty();
    assertThat(get(offs).at("/credits/0/open/amount").asString()).isEqualTo("20.00");

    var receipt = receive("80.00", "SEK", "2012-03-20", CreditorReference.of(series + "-1"));
    var row = eventually(RECEIPTS + receipt, r -> r.at("/state").asString("").equals("matched"));
    assertThat(row.at("/matched")).hasSize(2);
    assertThat(row.at("/matched/0/cash/amount").asString()).isEqualTo("-20.00");
    debts(page -> debt(page, invoice) == null);
    exposed("1.00");
    var alone = "{\"items\": [\"" + note + "\"], \"reason\": \"Wrong\"}";
    assertThat(as("karl").post(RECEIPTS + receipt + "/unmatches", alone).text("/rule"))
        .isEqualTo("unmatch-leaves-nothing-below-zero");
    done(
        as("karl")
            .post(RECEIPTS + receipt + "/unmatches", "{\"items\": [], \"reason\": \"Wrong\"}"));
    standing(s -> s.at("/openItems/amount").asString("").equals("81.00"));
    exposed("1.00");
  }

  private Answer setOff(String path, String note, String invoice, String amount) {
    return as("karl")
        .post(
            path,
            """
            {"credit": "%s", "invoice": "%s", "amount": {"amount": "%s", "currency": "SEK"},
             "on": "2012-03-01", "reason": "Agreed"}
            """
                .formatted(note, invoice, amount));
  }
}
