package voti.platform.demo;

import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.CHECK;
import static voti.platform.demo.Scene.CONTRACT;
import static voti.platform.demo.Scene.MANAGER;
import static voti.platform.demo.Scene.MANDATE;
import static voti.platform.demo.Scene.PLAN;
import static voti.platform.demo.Scene.sek;

import java.util.List;
import java.util.Map;
import voti.platform.issuer.DemoUser;
import voti.platform.issuer.DemoUsers;

/** Steps 1 to 3: who may decide what, who the client is, how far we trust them. */
final class Beginning {

  private final Api api;

  Beginning(Api api) {
    this.api = api;
  }

  Step mandateAndPlan() {
    DemoUsers.all().stream().filter(DemoUser::person).forEach(this::employ);
    var mandate =
        Map.of(
            "id",
            MANDATE,
            "employee",
            MANAGER,
            "columns",
            List.of("A", "B"),
            "discountBand",
            "5",
            "orderValue",
            sek("20000.00"),
            "from",
            "2010-01-18");
    api.post("helen", "/api/planning/mandates", "story-1-mandate", mandate).expectOk();
    var at = "/api/planning/mandates/" + MANDATE;
    api.post("karl", at + "/approvals", "story-1-approve", on("2010-01-18")).expectOk();
    api.post("mari", at + "/acknowledgements", "story-1-acknowledge", on("2010-01-18")).expectOk();
    var plan =
        Map.of(
            "id",
            PLAN,
            "employee",
            MANAGER,
            "month",
            "2010-02",
            "volume",
            sek("10000.00"),
            "activeBase",
            1,
            "newClients",
            1);
    api.post("mari", "/api/planning/plans", "story-1-plan", plan).expectOk();
    api.post(
            "helen",
            "/api/planning/plans/" + PLAN + "/approvals",
            "story-1-plan-approve",
            on("2010-01-18"))
        .expectOk();
    return new Step(
        1,
        "mandate approved and acknowledged (columns A and B, 5 % per line, orders up to 20,000.00); "
            + "plan for February 10,000.00, active base 1, new clients 1",
        "/planning/plans/" + PLAN);
  }

  /** The people the story's decisions name: the console shows names for their ids. */
  private void employ(DemoUser user) {
    var employee =
        Map.of(
            "id", user.employee(),
            "name", user.name(),
            "role", user.role(),
            "department", user.department());
    api.post("adele", "/api/planning/employees", "story-1-" + user.username(), employee).expectOk();
  }

  Step account() {
    var wrong =
        Map.of(
            "name",
            "Johnssons byggvaror",
            "gln",
            "7300072311115",
            "country",
            "SE",
            "registeredOn",
            "2010-01-18");
    var refused = api.post("mari", "/api/accounts", "story-2-wrong", wrong);
    if (refused.status() != 400 || !refused.body().toString().contains("gln")) {
      throw new StoryFailed("a wrong check digit was due to be refused, it was " + refused);
    }
    api.document(
            "mari",
            "/api/accounts/from-document?registeredOn=2010-01-18&id=" + ACCOUNT,
            Documents.order34())
        .expectOk();
    var twin =
        Map.of(
            "name",
            "Johnssons",
            "gln",
            "7300070011115",
            "country",
            "SE",
            "registeredOn",
            "2010-01-18");
    api.post("mari", "/api/accounts", "story-2-twin", twin)
        .expectRefusal(422, "gln-identifies-one-account");
    var here = "/api/accounts/" + ACCOUNT;
    var meeting =
        Map.of(
            "kind",
            "meeting",
            "on",
            "2010-01-18",
            "summary",
            "Paint and brushes for the spring; terms of 30 days agreed",
            "promises",
            List.of());
    api.post("mari", here + "/interactions", "story-2-meeting", meeting).expectOk();
    var terms =
        Map.of(
            "id",
            CONTRACT,
            "paymentDays",
            30,
            "column",
            "B",
            "currency",
            "SEK",
            "from",
            "2010-01-18");
    api.post("mari", here + "/contracts", "story-2-contract", terms).expectOk();
    var signatures = "/api/accounts/contracts/" + CONTRACT + "/signatures";
    api.post("mari", signatures, "story-2-seller", signature(MANAGER, "seller")).expectOk();
    api.post("mari", signatures, "story-2-buyer", signature("Pelle Svensson", "buyer")).expectOk();
    var account = api.eventually("mari", here, a -> "active".equals(a.path("status").asString()));
    return new Step(
        2,
        account.path("name").asString()
            + " is an account by GLN "
            + Figures.check("the GLN", account.path("gln").asString(), "7300070011115")
            + "; its other numbers are kept as stated; contract signed: 30 days, column B; "
            + "the same GLN again and a wrong check digit were refused",
        "/accounts/" + ACCOUNT);
  }

  Step credit() {
    var statements =
        Map.of(
            "workingCapital", "400000",
            "retainedEarnings", "250000",
            "ebit", "150000",
            "bookEquity", "600000",
            "totalAssets", "1000000",
            "totalLiabilities", "400000");
    var check =
        Map.of(
            "id",
            CHECK,
            "account",
            ACCOUNT,
            "on",
            "2010-01-19",
            "currency",
            "SEK",
            "statements",
            statements,
            "source",
            "annual report 2009");
    var checked = api.post("kristi", "/api/credit/checks", "story-3-check", check).expectOk();
    var limit =
        Map.of(
            "limit",
            sek("10000.00"),
            "check",
            CHECK,
            "on",
            "2010-01-19",
            "reason",
            "sound statements, first year");
    api.post("kristi", "/api/credit/accounts/" + ACCOUNT + "/limits", "story-3-limit", limit)
        .expectOk();
    var credit =
        api.eventually(
            "kristi", "/api/credit/accounts/" + ACCOUNT, c -> c.path("limit").isObject());
    var z = checked.body().findPath("zScore").asString();
    return new Step(
        3,
        "Z\u2033 "
            + Figures.grouped(z)
            + ", class "
            + checked.body().findPath("class").asString()
            + "; limit "
            + Figures.check("the limit", credit.path("limit"), "10,000.00")
            + " decided",
        "/credit/accounts/" + ACCOUNT);
  }

  private static Map<String, String> on(String day) {
    return Map.of("on", day);
  }

  private static Map<String, String> signature(String signatory, String party) {
    return Map.of("signatory", signatory, "party", party, "on", "2010-01-18");
  }
}
