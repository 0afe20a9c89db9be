package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.ACT;
import static voti.platform.demo.Scene.DISPATCH;
import static voti.platform.demo.Scene.MANAGER;
import static voti.platform.demo.Scene.RETURN;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Steps 8 to 10: goods go out, money comes in, two brushes come back. */
final class Delivering {

  private static final String CREDIT = "/api/credit/accounts/" + ACCOUNT;
  private static final String INVOICES = "/api/credit/invoices?account=" + ACCOUNT;

  private final Api api;
  private final String order;

  Delivering(Api api, String order) {
    this.api = api;
    this.order = order;
  }

  Step deliver() {
    var lines = List.of(line(1, "120", "LTR"), line(2, "10", "C62"));
    var dispatch = Map.of("id", DISPATCH, "on", "2010-02-12", "lines", lines);
    api.eventually("mari", at(""), o -> "confirmed".equals(o.path("state").asString()));
    api.post("villem", at("/dispatches"), "story-8-too-early", dispatch)
        .expectRefusal(422, "partial-delivery-needs-consent");
    var consent =
        Map.of("by", buyer(), "on", "2010-02-12", "reason", "five brushes may follow later");
    api.post("mari", at("/partial-delivery-consents"), "story-8-consent", consent).expectOk();
    api.post("villem", at("/dispatches"), "story-8-dispatch", dispatch).expectOk();
    var delivery = Map.of("dispatch", DISPATCH, "on", "2010-02-15");
    api.post("villem", at("/deliveries"), "story-8-deliver", delivery).expectOk();
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

  /** The id of who speaks for the buyer; the name stays in accounts, sealed. */
  private String buyer() {
    var name = Map.of("name", "Pelle Svensson");
    var path = "/api/accounts/" + ACCOUNT + "/people";
    return api.post("mari", path, "story-8-buyer", name).expectOk().body().path("id").asString();
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
    var lines = List.of(line(2, "2", "C62"));
    var act =
        Map.of(
            "id",
            ACT,
            "kind",
            "damage",
            "on",
            "2010-03-15",
            "lines",
            lines,
            "cause",
            "crushed in transport",
            "documentHash",
            hash("Act of 15 March 2010: two brushes crushed in transport"),
            "signatories",
            List.of(MANAGER, buyer()));
    api.post("mari", at("/acts"), "story-10-act", act).expectOk();
    var back =
        Map.of(
            "id", RETURN,
            "act", ACT,
            "on", "2010-03-16",
            "cause", "crushed in transport",
            "lines", lines);
    api.post("mari", at("/returns"), "story-10-return", back).expectOk();
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

  private static Map<String, Object> line(int line, String amount, String unit) {
    return Map.of("line", line, "quantity", Map.of("amount", amount, "unit", unit));
  }

  private static String hash(String text) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private String at(String below) {
    return "/api/orders/" + order + below;
  }
}
