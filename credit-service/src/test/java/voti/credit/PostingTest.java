package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.credit.invoice.Invoices;

/** Bills of another system, and prepayments, through the door. */
class PostingTest extends BillsPlatform {

  private String bill(String number, String gross, String rate) {
    return """
        {"account": "%s", "number": "%s", "issuedOn": "2026-02-02", "dueOn": "2026-03-07",
         "lines": [{"name": "Service", "quantity": {"amount": "2", "unit": "HUR"},
                    "net": {"amount": "100.00", "currency": "SEK"},
                    "vatCategory": "S", "vatRate": "%s"}],
         "gross": {"amount": "%s", "currency": "SEK"}, "source": "erp"}
        """
        .formatted(account, number, rate, gross);
  }

  @Test
  void aBillIsTakenOnceAndBooked() {
    decideLimit();
    var number = "ERP-" + slot + account.substring(account.length() - 6);
    var taken = as("machine").post("/api/credit/invoices", bill(number, "124.00", "24"));
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
    assertThat(taken.text("/happened/0/type")).isEqualTo("invoice-posted");
    var again = as("karl").post("/api/credit/invoices", bill(number, "124.00", "24"));
    assertThat(again.text("/position")).isEqualTo(taken.text("/position"));
    standing(s -> s.at("/openItems/amount").asString("").equals("124.00"));
    var row = get("/api/credit/invoices/" + invoice());
    assertThat(row.at("/number").asString()).isEqualTo(number);
    assertThat(row.at("/source").asString()).isEqualTo("erp");
    // A Saturday that was fixed stays.
    assertThat(row.at("/dueOn").asString()).isEqualTo("2026-03-07");

    var other = bill(number, "124.00", "24").replace("Service", "Something else");
    var refused = as("karl").post("/api/credit/invoices", other);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("/rule")).isEqualTo("invoice-is-new");
  }

  @Test
  void aCreditNoteTakesItsAmountOffTheBillItNames() {
    decideLimit();
    var number = "ERP-B" + account.substring(account.length() - 6);
    var path = "/api/credit/invoices";
    assertThat(as("machine").post(path, bill(number, "124.00", "24")).status()).isEqualTo(200);
    standing(s -> s.at("/openItems/amount").asString("").equals("124.00"));
    var note =
        """
        {"kind": "CREDIT_NOTE", "account": "%s", "number": "%s-C", "preceding": "%s",
         "cause": "Agreed rebate", "issuedOn": "2026-02-10",
         "lines": [{"name": "Service", "quantity": {"amount": "1", "unit": "HUR"},
                    "net": {"amount": "25.00", "currency": "SEK"},
                    "vatCategory": "S", "vatRate": "24"}],
         "gross": {"amount": "31.00", "currency": "SEK"}, "source": "erp"}
        """
            .formatted(account, number, number);
    var taken = as("machine").post(path, note);
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
    assertThat(taken.text("/happened/0/type")).isEqualTo("credit-note-posted");
    assertThat(as("karl").post(path, note).position()).isEqualTo(taken.position());
    standing(s -> s.at("/openItems/amount").asString("").equals("93.00"));
    var shown = get("/api/credit/invoices/" + invoice() + "?after=" + taken.position());
    assertThat(shown.at("/creditNotes/0/number").asString()).isEqualTo(number + "-C");

    var beyond = note.replace("-C\"", "-D\"").replace("25.00", "80.00").replace("31.00", "99.20");
    var refused = as("karl").post(path, beyond);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("credit-note-stays-within-invoice");
    var none = note.replace("\"preceding\": \"" + number, "\"preceding\": \"X" + number);
    assertThat(as("karl").post(path, none).text("/rule")).isEqualTo("credit-note-is-new");
    assertThat(as("karl").post(path, none.replace("-C\"", "-E\"")).text("/rule"))
        .isEqualTo("bill-is-known");
    var uncaused = note.replace("Agreed rebate", " ");
    assertThat(as("karl").post(path, uncaused).text("/detail")).contains("cause must say");
  }

  @Test
  void whatDoesNotAddUpOrCarriesARateOfAnotherTimeIsRefused() {
    var path = "/api/credit/invoices";
    assertThat(as("karl").post(path, bill("E-1", "124.01", "24")).text("/rule"))
        .isEqualTo("invoice-adds-up");
    assertThat(as("karl").post(path, bill("E-1", "122.00", "22")).text("/rule"))
        .isEqualTo("vat-rate-is-in-force");
    var both = bill("E-1", "124.00", "24").replace("\"dueOn\"", "\"days\": 5, \"dueOn\"");
    assertThat(as("karl").post(path, both).status()).isEqualTo(400);
    assertThat(as("karl").post(path, bill(" ", "124.00", "24")).text("/field")).isEqualTo("number");
    var unknown = bill("E-1", "124.00", "24").replace("\"S\"", "\"X\"");
    assertThat(as("karl").post(path, unknown).text("/field")).isEqualTo("lines[0].vatCategory");
    assertThat(as("mari").post(path, bill("E-1", "124.00", "24")).status()).isEqualTo(403);
  }

  @Test
  void aPrepaymentIsBilledAtTheRateOfItsDayUnderANumberOfItsOwn() {
    decideLimit();
    var asked =
        as("karl")
            .post(
                "/api/credit/prepayments",
                """
                {"account": "%s", "order": "%s",
                 "net": {"amount": "500.00", "currency": "SEK"}, "vatCategory": "S",
                 "issuedOn": "2025-06-30", "days": 7, "text": "Prepayment",
                 "reason": "A new buyer"}
                """
                    .formatted(account, id("ord", "one")));
    assertThat(asked.status()).as(asked.response().body()).isEqualTo(200);
    var bill = get("/api/credit/invoices/" + invoice());
    assertThat(bill.at("/number").asString()).matches("P2025-\\d{6}");
    assertThat(bill.at("/kind").asString()).isEqualTo("PREPAYMENT");
    assertThat(bill.at("/vat/0/rate").asString()).isEqualTo("22");
    assertThat(bill.at("/gross/amount").asString()).isEqualTo("610.00");
    assertThat(bill.at("/dueOn").asString()).isEqualTo("2025-07-07");
  }

  /** Half of an order of 5,805.00 is paid ahead; 5,731.29 of it is delivered. */
  @Test
  void aPrepaymentThatWasPaidIsTakenOffTheBillOfTheGoods() {
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/reserved/amount").asString("").equals("5805.00"));
    var asked =
        as("karl")
            .post(
                "/api/credit/prepayments",
                """
                {"account": "%s", "order": "%s",
                 "net": {"amount": "2902.50", "currency": "SEK"}, "vatCategory": "K",
                 "issuedOn": "2010-01-22", "days": 7, "text": "Prepayment",
                 "reason": "A new buyer"}
                """
                    .formatted(account, id("ord", "one")));
    assertThat(asked.status()).as(asked.response().body()).isEqualTo(200);
    var ahead = get("/api/credit/invoices/" + invoice());
    standing(s -> s.at("/exposure/amount").asString("").equals("8707.50"));
    var receipt =
        as("karl")
            .post(
                "/api/credit/receipts",
                """
                {"bankAccount": "EE382200221020145685", "reference": "ahead %s",
                 "structured": "%s", "booked": "2010-01-25",
                 "amount": {"amount": "2902.50", "currency": "SEK"}}
                """
                    .formatted(account, ahead.at("/reference").asString()));
    assertThat(receipt.text("/entries/0/outcome")).isEqualTo("booked");
    standing(s -> s.at("/exposure/amount").asString("").equals("5805.00"));

    hearDelivered();
    standing(s -> s.at("/openItems/amount").asString("").equals("2865.64"));
    assertThat(get("/api/credit/accounts/" + account).at("/exposure/amount").asString())
        .as("with 73.71 still reserved")
        .isEqualTo("2939.35");
    var bill = get("/api/credit/invoices/" + Invoices.of(account, id("dis", "one")));
    assertThat(bill.at("/gross/amount").asString()).isEqualTo("2865.64");
    assertThat(bill.at("/deductions/0/number").asString())
        .isEqualTo(ahead.at("/number").asString());
    assertThat(bill.at("/deductions/0/gross/amount").asString()).isEqualTo("2865.65");
    assertThat(bill.at("/lines/2/net/amount").asString()).isEqualTo("-2865.65");
    assertThat(bill.at("/vat/0/base/amount").asString()).isEqualTo("2865.64");
  }

  @Test
  void termsBeyondTheLawAreRefused() {
    var body =
        """
        {"days": 61, "endOfMonth": false, "invoicing": "EACH", "publicBody": false,
         "expresslyAgreed": false, "eInvoice": false, "on": "2010-01-20", "reason": "Asked"}
        """;
    var path = "/api/credit/accounts/" + account + "/terms";
    assertThat(as("karl").post(path, body).text("/rule")).isEqualTo("terms-stay-within-law");
    var sharesLack =
        body.replace("\"days\": 61", "\"instalments\": [{\"share\": \"40\", \"days\": 5}]");
    assertThat(as("karl").post(path, sharesLack).status()).isEqualTo(400);
    assertThat(as("mari").post(path, body).status()).isEqualTo(403);
    assertThat(get(path).at("/terms/invoicing").asString()).isEqualTo("EACH");
  }
}
