package voti.platform.demo;

import static voti.platform.demo.Scene.DEBTOR;
import static voti.platform.demo.Scene.eur;

import java.util.List;
import java.util.Map;

/** A second buyer, whose bills come from another system: two of them, one of which is paid. */
final class Debtor {

  static final String PAID = "R-2010-101";
  static final String UNPAID = "R-2010-102";

  private static final String HERE = "/api/credit/accounts/" + DEBTOR;

  private final Api api;

  Debtor(Api api) {
    this.api = api;
  }

  /** Registered, billed on 1 February, payable by 3 March; the first bill was paid on 12 March. */
  void owes() {
    var party =
        Map.of(
            "id", DEBTOR,
            "name", "P\u00e4rnu Ehitus O\u00dc",
            "gln", "4740007000011",
            "country", "EE",
            "registeredOn", "2010-01-20");
    api.post("mari", "/api/accounts", "story-14-debtor", party).expectOk();
    api.eventually("kristi", HERE, standing -> true);
    api.post("erp", "/api/credit/invoices", "story-14-one", bill(PAID, "1000.00", "1200.00"))
        .expectOk();
    api.post("erp", "/api/credit/invoices", "story-14-two", bill(UNPAID, "500.00", "600.00"))
        .expectOk();
    api.eventually("kristi", HERE + "/debts", debts -> debts.path("items").size() == 2);
    receive(api, "2010031200000014", eur("1200.00"), "2010-03-12", PAID);
    api.eventually("kristi", HERE + "/debts", debts -> debts.path("items").size() == 1);
  }

  /** The id of who speaks for it. */
  String speaker() {
    var name = Map.of("name", "Liis Laan");
    return api.post("mari", "/api/accounts/" + DEBTOR + "/people", "story-14-speaker", name)
        .expectOk()
        .id();
  }

  /** A receipt as the bank tells it; its text leads to the bill. */
  static void receive(
      Api api, String reference, Map<String, String> amount, String day, String bill) {
    var receipt =
        Map.of(
            "bankAccount",
            "EE382200221020145685",
            "reference",
            reference,
            "amount",
            amount,
            "booked",
            day,
            "text",
            "Invoice " + bill);
    api.post("erp", "/api/credit/receipts", "story-receipt-" + reference, receipt).expectOk();
  }

  private static Map<String, Object> bill(String number, String net, String gross) {
    var line =
        Map.of(
            "name",
            "Scaffolding, February",
            "quantity",
            Map.of("amount", "1", "unit", "C62"),
            "net",
            eur(net),
            "vatCategory",
            "S",
            "vatRate",
            "20");
    return Map.of(
        "account",
        DEBTOR,
        "number",
        number,
        "issuedOn",
        "2010-02-01",
        "dueOn",
        "2010-03-03",
        "lines",
        List.of(line),
        "gross",
        eur(gross),
        "source",
        "erp");
  }
}
