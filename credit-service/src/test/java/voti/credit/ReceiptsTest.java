package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.invoice.CreditorReference;
import voti.credit.statement.CamtSample;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.testing.Asking.Answer;
import voti.kit.views.Replays;
import voti.values.Money;

/** Cash through the door: booked once, matched, taken back, returned, split. */
class ReceiptsTest extends CreditPlatform {

  private static final String STATEMENTS = "/api/credit/statements";
  private static final String RECEIPTS = "/api/credit/receipts/";

  @Autowired private Automations automations;
  @Autowired private Replays replays;

  private String series;

  @BeforeEach
  void aSeriesOfItsOwn() {
    series = Long.toString(System.nanoTime());
  }

  /** An item of this account, open from now on. */
  private String owed(int number, String amount) {
    var item = id("itm", "item " + number);
    automations.send(
        new BookItem(
            CreditAccounts.of(account),
            account,
            new ItemFacts(
                item,
                ItemKind.OPENING,
                series + "-" + number,
                Money.of(amount, "SEK"),
                java.time.LocalDate.parse("2010-02-15"),
                java.time.LocalDate.parse("2010-03-17")),
            "It was open before."),
        new Trigger("test " + item, item, java.time.Instant.EPOCH, null),
        "test");
    open(item, amount);
    return item;
  }

  private void open(String item, String amount) {
    eventually(
        "/api/credit/receipts/" + probe() + "/candidates?account=" + account,
        page -> amount.equals(openIn(page, item)));
  }

  private static String openIn(JsonNode page, String item) {
    for (var one : page.at("/items")) {
      if (one.at("/item").asString().equals(item)) {
        return one.at("/open/amount").asString();
      }
    }
    return "0.00";
  }

  /** A receipt that names nothing and is worth nothing that anybody owes. */
  private String probe() {
    var answer =
        as("karl").post("/api/credit/receipts", receipt("probe " + series, "0.01", "", null));
    var receipt = answer.text("/entries/0/receipt");
    eventually(RECEIPTS + receipt, row -> receipt.equals(row.at("/receipt").asString("")));
    return receipt;
  }

  private static String receipt(String reference, String amount, String text, String payer) {
    return """
        {"bankAccount": "EE382200221020145685", "reference": "%s", "text": "%s", %s
         "amount": {"amount": "%s", "currency": "SEK"}, "booked": "2010-03-10"}
        """
        .formatted(
            reference, text, payer == null ? "" : "\"payerAccount\": \"" + payer + "\",", amount);
  }

  private CamtSample statement() {
    return new CamtSample("S-" + series, "SEK");
  }

  private Answer take(byte[] xml) {
    var answer = as("machine").post(STATEMENTS, "application/xml", xml);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer;
  }

  private JsonNode row(String receipt, String state) {
    return eventually(RECEIPTS + receipt, row -> state.equals(row.at("/state").asString("")));
  }

  private Answer controller(String receipt, String step, String body) {
    return as("karl").post(RECEIPTS + receipt + step, body);
  }

  private String matching(String item, String cash) {
    return """
        {"account": "%s", "allocations": [
          {"item": "%s", "cash": {"amount": "%s", "currency": "SEK"}}]}
        """
        .formatted(account, item, cash);
  }

  @Test
  void whatWaitsIsMatchedByHandOnceAndItsMirrorRestoresTheAccount() {
    var first = owed(1, "100.00");
    var second = owed(2, "77.30");
    var told = take(statement().booked("2010-03-10", "150.01", "W" + series, "thanks").xml());
    var receipt = told.text("/entries/0/receipt");
    assertThat(receipt).startsWith("rec-00-");
    row(receipt, "unmatched");
    standing(s -> s.at("/openItems/amount").asString("").equals("177.30"));

    assertThat(controller(receipt, "/matches", matching(first, "160.00")).text("/rule"))
        .isEqualTo("allocations-fit-the-cash");
    assertThat(as("mari").post(RECEIPTS + receipt + "/matches", matching(first, "1")).status())
        .isEqualTo(403);
    assertThat(controller(receipt, "/matches", matching(first, "100.00")).status()).isEqualTo(200);
    standing(s -> s.at("/unallocated/amount").asString("").equals("50.01"));
    assertThat(figure("/exposure")).isEqualTo("27.29");
    var row = eventually(RECEIPTS + receipt, r -> r.at("/matched").size() == 1);
    assertThat(row.at("/account").asString()).isEqualTo(account);
    assertThat(row.at("/left/amount").asString()).isEqualTo("50.01");

    // The same statement again: the receipt has an owner now, and is the same receipt.
    var again = take(statement().booked("2010-03-10", "150.01", "W" + series, "thanks").xml());
    assertThat(again.text("/outcome")).isEqualTo("unchanged");
    assertThat(again.text("/entries/0/receipt")).isEqualTo(receipt);

    // More than is open is refused by the account, and the receipt says so and has its cash back.
    controller(receipt, "/matches", matching(first, "10.00"));
    var refused = eventually(RECEIPTS + receipt, r -> !r.at("/refused").asString("").isEmpty());
    assertThat(refused.at("/left/amount").asString()).isEqualTo("50.01");
    assertThat(refused.at("/refused").asString()).contains("nothing of the item is open");

    assertThat(controller(receipt, "/matches", matching(second, "50.01")).status()).isEqualTo(200);
    row(receipt, "matched");
    standing(s -> s.at("/unallocated/amount").asString("").equals("0.00"));
    var undone = controller(receipt, "/unmatches", "{\"reason\": \"another debtor\"}");
    assertThat(undone.status()).as(undone.response().body()).isEqualTo(200);
    standing(s -> s.at("/exposure/amount").asString("").equals("177.30"));
    assertThat(figure("/unallocated")).isEqualTo("0.00");
    assertThat(figure("/openItems")).isEqualTo("177.30");
    assertThat(row(receipt, "unmatched").at("/account").isNull()).isTrue();
    open(first, "100.00");
    open(second, "77.30");
    theRowsAreTheSameAfterAReplay(receipt);
  }

  private void theRowsAreTheSameAfterAReplay(String receipt) {
    var before = get(RECEIPTS + receipt);
    replays.replay("receipts");
    eventually(RECEIPTS + receipt, before::equals);
  }

  @Test
  void aReferencePaysSeveralAndAReversalIsTheMirror() {
    var first = owed(1, "100.00");
    var second = owed(2, "50.00");
    var both = CreditorReference.of(series + "-1") + " " + CreditorReference.of(series + "-2");
    var told = take(statement().booked("2010-03-10", "150.00", "R" + series, both).xml());
    assertThat(told.text("/entries/0/outcome")).isEqualTo("booked");
    var receipt = told.text("/entries/0/receipt");
    assertThat(receipt).startsWith("rec-" + slot);
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
    assertThat(row(receipt, "matched").at("/matched").size()).isEqualTo(2);

    var back = statement().reversed("2010-03-12", "150.00", "R" + series).xml();
    assertThat(take(back).text("/entries/0/outcome")).isEqualTo("returned");
    standing(s -> s.at("/exposure/amount").asString("").equals("150.00"));
    assertThat(figure("/openItems")).isEqualTo("150.00");
    row(receipt, "returned");
    assertThat(take(back).text("/entries/0/outcome")).isEqualTo("known");
    open(first, "100.00");
    open(second, "50.00");
    assertThat(controller(receipt, "/matches", matching(first, "1.00")).status()).isEqualTo(409);
  }

  @Test
  void whatIsNotSureIsProposedWithItsReasonsAndNotBooked() {
    var item = owed(1, "4711.17");
    var payer = "EE" + series;
    // The payer is learnt from what was matched by hand.
    var told =
        as("karl")
            .post(
                "/api/credit/receipts",
                receipt("P1" + series, "1.00", CreditorReference.of(series + "-1"), payer));
    assertThat(told.text("/entries/0/outcome")).isEqualTo("booked");
    open(item, "4710.17");
    row(told.text("/entries/0/receipt"), "matched");

    var body = receipt("P2" + series, "4710.17", "Pay for paint, P. Svensson", payer);
    var second = as("karl").post("/api/credit/receipts", body);
    assertThat(second.text("/entries/0/outcome")).isEqualTo("proposed");
    assertThat(as("karl").post("/api/credit/receipts", body).text("/entries/0/outcome"))
        .isEqualTo("known");
    var receipt = second.text("/entries/0/receipt");
    var row = row(receipt, "proposed");
    assertThat(row.toString()).doesNotContain("Svensson").doesNotContain(payer);
    assertThat(row.at("/proposals/0/score").asInt()).isBetween(1, 74);
    assertThat(row.at("/proposals/0/reasons/0/sentence").asString())
        .isEqualTo("The payer's bank account paid for them before.");
    assertThat(figure("/unallocated")).isEqualTo("0.00");
    var page = get("/api/credit/receipts?state=proposed");
    assertThat(page.at("/items").toString()).contains(receipt);
    assertThat(get("/api/credit/receipts/waiting").at("/proposed").asInt()).isPositive();

    var options = get(RECEIPTS + receipt + "/candidates");
    assertThat(options.at("/proposals/0/allocations/0/item").asString()).isEqualTo(item);
    var discount =
        """
        {"account": "%s", "allocations": [
          {"item": "%s", "cash": {"amount": "4700.17", "currency": "SEK"},
           "difference": {"amount": "10.00", "currency": "SEK"}}], "earmark": "refund"}
        """
            .formatted(account, item);
    assertThat(controller(receipt, "/matches", discount).text("/rule"))
        .isEqualTo("more-than-cash-has-a-reason");
    var reasoned = discount.replace("\"earmark\"", "\"reason\": \"One tin leaked\", \"earmark\"");
    assertThat(controller(receipt, "/matches", reasoned).status()).isEqualTo(200);
    assertThat(row(receipt, "earmarked").at("/earmark").asString()).isEqualTo("refund");
    standing(s -> s.at("/exposure/amount").asString("").equals("-10.00"));
  }

  @Test
  void aNotificationOnlyDetailsWhicheverComesFirst() {
    var item = owed(1, "30.00");
    var named = CreditorReference.of(series + "-1");
    var bare = statement().booked("2010-03-10", "30.00", "N" + series, "").xml();

    // The notification first: it books nothing, and what it tells is found when the entry comes.
    var early = take(statement().structured("2010-03-10", "30.00", "N" + series, named).notice());
    assertThat(early.text("/entries/0/outcome")).isEqualTo("details-kept");
    assertThat(early.text("/outcome")).isEqualTo("unchanged");
    var told = take(bare);
    assertThat(told.text("/entries/0/outcome")).isEqualTo("booked");
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
    assertThat(take(bare).text("/entries/0/outcome")).isEqualTo("known");

    // The statement first: the notification matches what waits, and booked once it stays.
    open(item, "0.00");
    var other = owed(2, "44.00");
    var later = statement().booked("2010-03-11", "44.00", "L" + series, "").xml();
    var kept = take(later);
    var receipt = kept.text("/entries/0/receipt");
    assertThat(kept.text("/entries/0/outcome")).isNotEqualTo("booked");
    var notice =
        statement()
            .structured("2010-03-11", "44.00", "L" + series, CreditorReference.of(series + "-2"))
            .notice();
    assertThat(take(notice).text("/entries/0/outcome")).isEqualTo("detailed");
    row(receipt, "matched");
    open(other, "0.00");
    assertThat(take(notice).text("/entries/0/outcome")).isEqualTo("known");
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
  }

  @Test
  void aBatchBookedAsOneIsSplitWhenItIsDetailed() {
    var first = owed(1, "10.00");
    var second = owed(2, "20.00");
    var told = take(statement().booked("2010-03-10", "30.00", "B" + series, "").xml());
    var receipt = told.text("/entries/0/receipt");
    var parts =
        CamtSample.part("10.00", CreditorReference.of(series + "-1"))
            + CamtSample.part("20.00", CreditorReference.of(series + "-2"));
    var notice = statement().batch("2010-03-10", "30.00", "B" + series, parts).notice();
    assertThat(take(notice).text("/entries/0/outcome")).isEqualTo("detailed");
    row(receipt, "split");
    open(first, "0.00");
    open(second, "0.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
    var whole = statement().batch("2010-03-10", "30.00", "B" + series, parts).xml();
    assertThat(take(whole).text("/outcome")).isEqualTo("unchanged");
  }

  @Test
  void aFileOfTransactionsIsReportedRowByRow() {
    owed(1, "12.50");
    var file =
        """
        Kuupäev;Summa;Valuuta;Deebet/Kreedit (D/C);Viitenumber;Selgitus;Arhiveerimistunnus
        10.03.2010;12,50;SEK;C;%s;"Arve; aitäh";C1%s
        10.03.2010;3,00;SEK;D;;Teenustasu;C2%s
        soon;1,00;SEK;C;;;C3
        """
            .formatted(CreditorReference.estonianOf(series + "-1"), series, series);
    var answer = csv(file);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    var outcomes = new ArrayList<String>();
    answer.body().at("/entries").forEach(line -> outcomes.add(line.at("/outcome").asString()));
    assertThat(outcomes).containsExactly("booked", "outgoing", "bad-row");
    assertThat(answer.text("/entries/2/sentence"))
        .isEqualTo("Row 4: booked soon is no date; write 2010-03-10.");
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
    assertThat(csv(file).text("/outcome")).isEqualTo("unchanged");
    var nameless = csv("Kuupäev;Summa\n1.1.2010;1\n");
    assertThat(nameless.status()).isEqualTo(400);
    assertThat(nameless.text("/detail")).contains("currency is missing");
  }

  private Answer csv(String file) {
    return as("karl")
        .post(
            STATEMENTS + "?account=EE382200221020145685",
            "text/csv",
            file.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsUnknownOrOutOfScopeIsRefused() {
    assertThat(as("karl").get(RECEIPTS + "rec-00-unknown").status()).isEqualTo(404);
    var receipt = probe();
    assertThat(as("jaan").get(RECEIPTS + receipt).status()).isEqualTo(403);
    assertThat(controller(receipt, "/matches", "{}").text("/rule"))
        .isEqualTo("match-names-a-debtor");
    assertThat(controller(receipt, "/unmatches", "{\"reason\": \"\"}").status()).isEqualTo(400);
    var zero = receipt("Z" + series, "0.00", "", null);
    assertThat(as("karl").post("/api/credit/receipts", zero).text("/rule"))
        .isEqualTo("receipt-is-above-zero");
    assertThat(as("mari").post("/api/credit/receipts", zero).status()).isEqualTo(403);
  }
}
