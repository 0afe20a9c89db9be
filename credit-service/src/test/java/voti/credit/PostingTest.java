package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
