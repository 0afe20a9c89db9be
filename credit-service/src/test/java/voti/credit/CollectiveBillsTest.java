package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Deliveries of a month on one invoice, through the door. */
class CollectiveBillsTest extends BillsPlatform {

  /** Days; so the month is over for the test alone. */
  private static final int A_CENTURY = 36_890;

  @Test
  void deliveriesOfAPeriodAreBilledTogetherAndExposureNeverMoves() {
    agree("MONTHLY", "COST-7", false);
    decideLimit();
    hearSubmitted("one", "5805.00");
    hearSubmitted("two", "1000.00");
    hearDelivered("one", "5731.29");
    hearDelivered("two", "600.00");
    var path = "/api/credit/accounts/" + account + "/unbilled";
    eventually(path, page -> page.at("/items/0/dispatches").size() == 2);
    assertThat(get(path).at("/items/0/gross/amount").asString()).isEqualTo("6331.29");
    assertThat(figure("/delivered")).isEqualTo("6331.29");
    var exposure = figure("/exposure");

    due("close-statements", 0);
    assertThat(get(path).at("/items").size()).as("its period is not over").isOne();
    due("close-statements", A_CENTURY);
    standing(s -> s.at("/openItems/amount").asString("").equals("6331.29"));
    assertThat(figure("/exposure")).isEqualTo(exposure);
    assertThat(figure("/delivered")).isEqualTo("0.00");
    var bill = get("/api/credit/invoices/" + invoice());
    assertThat(bill.at("/kind").asString()).isEqualTo("COLLECTIVE");
    assertThat(bill.at("/issuedOn").asString()).isEqualTo("2126-02-28");
    // 30 March is a Saturday.
    assertThat(bill.at("/dueOn").asString()).isEqualTo("2126-04-01");
    assertThat(bill.at("/gross/amount").asString()).isEqualTo("6331.29");
    assertThat(bill.at("/lines").size()).isEqualTo(2);
    eventually(path, page -> page.at("/items").isEmpty());

    hearReturned();
    var credited =
        eventually(
            "/api/credit/invoices/" + invoice(), page -> page.at("/creditNotes").size() == 1);
    assertThat(credited.at("/creditNotes/0/vat/0/category").asString()).isEqualTo("K");
    eventually(
        "/api/credit/invoices/" + invoice(),
        page -> page.at("/open/amount").asString("").equals("6301.81"));

    eventually(
        "/api/credit/invoices/" + invoice(),
        page -> page.at("/reductions/0/kind").asString("").equals("credit-note"));

    hearDelivered("late", "100.00");
    eventually(path, page -> page.at("/items/0/periodEnd").asString("").equals("2126-03-31"));
  }

  @Test
  void aBillInInstalmentsIsLatePartByPart() {
    var terms = "/api/credit/accounts/" + account + "/terms";
    var agreed =
        as("karl")
            .post(
                terms,
                """
                {"endOfMonth": false, "invoicing": "EACH", "publicBody": false,
                 "expresslyAgreed": false, "eInvoice": false,
                 "instalments": [{"share": "40", "days": 10}, {"share": "60", "days": 40}],
                 "on": "2010-01-20", "reason": "As they asked"}
                """);
    assertThat(agreed.status()).as(agreed.response().body()).isEqualTo(200);
    eventually(terms, t -> t.at("/terms/instalments").size() == 2);
    decideLimit();
    hearSubmitted("one", "5805.00");
    hearDelivered("one", "1000.00");

    var debts =
        eventually(
            "/api/credit/accounts/" + account + "/debts",
            page -> page.at("/items/0/parts").size() == 2);
    assertThat(debts.at("/items/0/open/amount").asString()).isEqualTo("1000.00");
    assertThat(debts.at("/items/0/dueOn").asString()).isEqualTo("2126-02-25");
    var of = "&account=" + account + "&asOf=2126-03-10";
    var late = get("/api/credit/items?bucket=1-30" + of);
    assertThat(late.at("/items").size()).isOne();
    assertThat(late.at("/items/0/number").asString()).endsWith("/P1");
    assertThat(late.at("/items/0/open/amount").asString()).isEqualTo("400.00");
    var ageing = get("/api/credit/ageing?groupBy=account" + of);
    assertThat(ageing.at("/totals/0/overdue/amount").asString()).isEqualTo("400.00");
    assertThat(ageing.at("/totals/0/total/amount").asString()).isEqualTo("1000.00");
    var statement =
        get(
            "/api/credit/accounts/"
                + account
                + "/statement?from=2126-02-01&to=2126-03-10&format=json");
    assertThat(statement.at("/currencies/0/openItems").size()).isEqualTo(2);
    var overdue = "/api/credit/invoices?account=" + account + "&overdueAt=";
    assertThat(get(overdue + "2126-02-25").at("/items").size()).isZero();
    assertThat(get(overdue + "2126-02-26").at("/items").size()).isOne();
    var bill = get("/api/credit/invoices/" + invoice());
    assertThat(bill.at("/due/1/open/amount").asString()).isEqualTo("600.00");
    assertThat(bill.at("/due/1/number").asString()).endsWith("/P2");
  }

  private void hearDelivered(String name, String gross) {
    hear(
        "voti.orders.goods-delivered.v1",
        """
        {"dispatch": "%s", "order": "%s", "account": "%s", "debtor": "%s",
         "deliveredOn": "2126-02-15", "paymentDays": 30, "first": true,
         "lines": [
           {"line": 2, "product": "prd-00-paint", "quantity": {"amount": "12", "unit": "LTR"},
            "net": {"amount": "%s", "currency": "SEK"}, "vatCategory": "K", "vatRate": "0"}],
         "charge": {"amount": "0.00", "currency": "SEK"},
         "gross": {"amount": "%s", "currency": "SEK"}}
        """
            .formatted(id("dis", name), id("ord", name), account, account, gross, gross));
  }
}
