package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.DEBTOR;
import static voti.platform.demo.Scene.eur;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Steps 14 and 15: two promises that were given by telephone on 8 March, for 15 March, and written
 * down afterwards: each is judged at once, by the cash that came in between.
 */
final class Promising {

  private static final String HERE = "/api/credit/accounts/" + DEBTOR;

  private final Api api;
  private final Debtor debtor;

  Promising(Api api) {
    this.api = api;
    this.debtor = new Debtor(api);
  }

  Step keep() {
    debtor.owes();
    var promise = promise("story-14-promise", Debtor.PAID, "1200.00");
    var kept = judged(promise, "kept");
    return new Step(
        14,
        "another buyer, billed by the ERP, had promised on 8 March to pay "
            + check("the promise", kept.path("amount"), "1,200.00")
            + " by 15 March; written down late and judged at once: "
            + check("what was paid", kept.path("paid"), "1,200.00")
            + " had come on 12 March, the promise was kept",
        "/credit/accounts/" + DEBTOR);
  }

  Step breakIt() {
    var promise = promise("story-15-promise", Debtor.UNPAID, "600.00");
    var broken = judged(promise, "broken");
    return new Step(
        15,
        "of "
            + check("the promise", broken.path("amount"), "600.00")
            + " that were promised in the same call "
            + check("what was paid", broken.path("paid"), "0.00")
            + " came: the promise is broken, the debt can be reminded of",
        "/credit/tasks");
  }

  private String promise(String key, String bill, String amount) {
    var promise =
        Map.of(
            "items", List.of(invoice(bill)),
            "amount", eur(amount),
            "by", "2010-03-15",
            "promisedBy", debtor.speaker(),
            "on", "2010-03-08");
    return api.post("mari", HERE + "/promises", key, promise).expectOk().id();
  }

  private String invoice(String number) {
    var invoices = api.get("mari", "/api/credit/invoices?account=" + DEBTOR).expectOk().body();
    return Figures.of(invoices.path("items"), "number", number, one -> one)
        .path("invoice")
        .asString();
  }

  private JsonNode judged(String promise, String state) {
    var promises =
        api.eventually(
            "mari",
            "/api/credit/promises?account=" + DEBTOR,
            found -> state.equals(one(found, promise).path("state").asString()));
    return one(promises, promise);
  }

  private static JsonNode one(JsonNode promises, String promise) {
    return Figures.of(promises.path("items"), "promise", promise, one -> one);
  }
}
