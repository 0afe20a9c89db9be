package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.MANAGER;
import static voti.platform.demo.Scene.SECOND_ACT;
import static voti.platform.demo.Scene.SECOND_DISPATCH;
import static voti.platform.demo.Scene.SECOND_ORDER;
import static voti.platform.demo.Scene.SECOND_RETURN;
import static voti.platform.demo.Scene.sek;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Step 13: a part of an invoice is contested, stands apart, and is settled by a credit note. */
final class Contesting {

  private static final String CREDIT = "/api/credit/accounts/" + ACCOUNT;

  private final Api api;
  private final Goods goods;
  private final Runs runs;

  Contesting(Api api) {
    this.api = api;
    this.goods = new Goods(api, SECOND_ORDER, "story-13");
    this.runs = new Runs(api);
  }

  Step contest() {
    goods.dispatch(SECOND_DISPATCH, "2010-03-18", paint("90"));
    goods.deliver(SECOND_DISPATCH, "2010-03-19");
    var owed = debt("0.00");
    var dispute = dispute(owed.path("item").asString());
    var contested = check("the contested part", debt("500.00").path("contested"), "500.00");
    var exposure = check("the exposure", exposure("4,544.23"), "4,544.23");
    var overdue = check("what is overdue", overdue(), "3,970.52");
    var run = runs.preview("story-13-run", "2010-04-26");
    var letter = runs.letter(run, ACCOUNT, List.of("proposed"));
    var asked = check("what a reminder would ask for", letter.path("due"), "4,000.00");
    runs.cancel("story-13-no-run", run, "the act of the damage is on its way");
    settle(dispute);
    var left = check("what is left of the invoice", debt("0.00").path("open"), "4,000.00");
    Debtor.receive(
        api, "2010050300000013", sek("4000.00"), "2010-05-03", owed.path("number").asString());
    return new Step(
        13,
        "the second order was delivered; of its invoice of "
            + check("the second invoice", owed.path("open"), "4,500.00")
            + " the buyer contests "
            + contested
            + " as damaged: exposure still "
            + exposure
            + ", overdue only "
            + overdue
            + " (less the credit of 29.48), and a reminder would ask for "
            + asked
            + "; accepted, settled by the credit note of the return, the rest of "
            + left
            + " paid; exposure "
            + check("the exposure", exposure("44.23"), "44.23"),
        "/credit/accounts/" + ACCOUNT);
  }

  private String dispute(String invoice) {
    var contested =
        Map.of(
            "item",
            invoice,
            "amount",
            sek("500.00"),
            "reason",
            "damaged",
            "owner",
            MANAGER,
            "answerBy",
            "2010-05-10",
            "on",
            "2010-04-20");
    return api.post("mari", CREDIT + "/disputes", "story-13-dispute", contested).expectOk().id();
  }

  private void settle(String dispute) {
    var right = Map.of("amount", sek("500.00"), "on", "2010-04-27", "reason", "the act shows it");
    var answers = "/api/credit/disputes/" + dispute + "/acceptances";
    api.post("kristi", answers, "story-13-accept", right).expectOk();
    goods.takeBack(
        SECOND_ACT,
        "2010-04-27",
        SECOND_RETURN,
        "2010-04-28",
        "tins burst in transport",
        "Act of 27 April 2010: ten litres of paint from burst tins",
        paint("10"));
    api.eventually(
        "kristi",
        "/api/credit/disputes?state=settled&account=" + ACCOUNT,
        settled -> settled.path("items").size() == 1);
  }

  /** The one debt of the account, when so much of it is contested. */
  private JsonNode debt(String contested) {
    return api.eventually(
            "kristi",
            CREDIT + "/debts",
            debts -> contested.equals(Figures.money(only(debts).path("contested"))))
        .path("items")
        .path(0);
  }

  private static JsonNode only(JsonNode debts) {
    return debts.path("items").size() == 1 ? debts.path("items").path(0) : debts.path("none");
  }

  private JsonNode exposure(String told) {
    return api.eventually("kristi", CREDIT, c -> told.equals(Figures.money(c.path("exposure"))))
        .path("exposure");
  }

  private JsonNode overdue() {
    var late = api.get("kristi", "/api/credit/debtors/today?asOf=2010-04-26").expectOk().body();
    var first = late.path("currencies").path(0).path("first");
    return Figures.of(first, "account", ACCOUNT, one -> one).path("overdue");
  }

  private static List<Map<String, Object>> paint(String litres) {
    return List.of(Goods.line(1, litres, "LTR"));
  }
}
