package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.ACT;
import static voti.platform.demo.Scene.DISPATCH;
import static voti.platform.demo.Scene.RETURN;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Steps 8 to 10: goods go out, money comes in, two brushes come back. */
final class Delivering {

  private static final String CREDIT = "/api/credit/accounts/" + ACCOUNT;
  private static final String INVOICES = "/api/credit/invoices?account=" + ACCOUNT;

  private final Api api;
  private final String order;
  private final Goods goods;

  Delivering(Api api, String order) {
    this.api = api;
    this.order = order;
    this.goods = new Goods(api, order, "story-8");
  }

  Step deliver() {
    var lines = List.of(Goods.line(1, "120", "LTR"), Goods.line(2, "10", "C62"));
    var dispatch = Map.of("id", DISPATCH, "on", "2010-02-12", "lines", lines);
    api.eventually("mari", goods.at(""), o -> "confirmed".equals(o.path("state").asString()));
    api.post("villem", goods.at("/dispatches"), "story-8-too-early", dispatch)
        .expectRefusal(422, "partial-delivery-needs-consent");
    var consent =
        Map.of("by", goods.buyer(), "on", "2010-02-12", "reason", "five brushes may follow later");
    api.post("mari", goods.at("/partial-delivery-consents"), "story-8-consent", consent).expectOk();
    goods.dispatch(DISPATCH, "2010-02-12", lines);
    goods.deliver(DISPATCH, "2010-02-15");
    var invoice = invoice(i -> true);
    var credit = credit("openItems", check("the invoice", invoice.path("gross"), "5,731.29"));
    return new Step(
        8,
        "partial dispatch refused until the buyer consented; delivered 15 February; invoice "
            + Figures.money(invoice.path("gross"))
            + "; exposure still "
            + check("the exposure", credit.path("exposure"), "10,305.00"),
        "/orders/" + order);
  }

  Step pay() {
    var invoice = invoice(i -> true);
    var statement =
        Documents.statement(
            invoice.path("number").asString(), invoice.path("gross").path("amount").asString());
    api.document("kristi", "/api/credit/statements", statement).expectOk();
    var credit = credit("exposure", "4,573.71");
    var again = api.document("kristi", "/api/credit/statements", statement).expectOk();
    check("the statement read twice", again.body().path("outcome").asString(), "unchanged");
    return new Step(
        9,
        "camt.053 of 10 March brought "
            + Figures.money(invoice.path("gross"))
            + "; exposure "
            + check("the exposure", credit.path("exposure"), "4,573.71")
            + "; read twice, booked once",
        "/credit/accounts/" + ACCOUNT);
  }

  Step takeBack() {
    new Goods(api, order, "story-10")
        .takeBack(
            ACT,
            "2010-03-15",
            RETURN,
            "2010-03-16",
            "crushed in transport",
            "Act of 15 March 2010: two brushes crushed in transport",
            List.of(Goods.line(2, "2", "C62")));
    var credit = credit("exposure", "4,544.23");
    var note = invoice(i -> i.path("creditNotes").size() == 1).path("creditNotes").path(0);
    return new Step(
        10,
        "two brushes came back damaged, with an act; credit note "
            + check("the credit note", note.path("gross"), "29.48")
            + "; exposure "
            + check("the exposure", credit.path("exposure"), "4,544.23"),
        "/accounts/" + ACCOUNT);
  }

  private JsonNode invoice(java.util.function.Predicate<JsonNode> expected) {
    return api.eventually(
            "kristi",
            INVOICES,
            i -> i.path("items").size() == 1 && expected.test(i.path("items").path(0)))
        .path("items")
        .path(0);
  }

  private JsonNode credit(String figure, String told) {
    return api.eventually("kristi", CREDIT, c -> told.equals(Figures.money(c.path(figure))));
  }
}
