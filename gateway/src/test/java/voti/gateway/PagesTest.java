package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both languages, over the answers that services give. */
class PagesTest extends Stage {

  private static final String[] ALL_ROLES = {
    "kam", "head", "commercial-director", "controller", "warehouse", "quality", "support", "admin"
  };

  private static final List<String> PAGES =
      List.of(
          "/",
          "/accounts",
          "/accounts/new",
          "/accounts/acc-7f-1",
          "/accounts/acc-7f-1?asOf=2026-11-23T20:15:00.120Z",
          "/accounts/acc-7f-1?asOf=2026-11-23T22:15:00",
          "/orders",
          "/orders?state=confirmed",
          "/orders/new",
          "/prices/drafts/new",
          "/products/focus",
          "/orders/ord-7f-34",
          "/inbox",
          "/inbox/discounts/ord-7f-34",
          "/inbox/credit/cde-7f-1",
          "/credit",
          "/credit?overdueAt=2010-04-01",
          "/credit/accounts/acc-7f-1",
          "/credit/groups",
          "/credit/groups/grp-00-1",
          "/credit/rules",
          "/credit/limits",
          "/credit/limits?on=2010-07-01",
          "/credit/invoices/inv-7f-1",
          "/credit/accounts/acc-7f-1/terms",
          "/credit/dunning",
          "/credit/dunning/dun-00-1",
          "/credit/tasks",
          "/credit/matching",
          "/credit/matching?state=matched",
          "/credit/matching?receipt=rec-00-2",
          "/credit/accounts/acc-7f-1/statement",
          "/credit/accounts/acc-7f-1/statement?from=2010-01-01&to=2010-03-31",
          "/credit/accounts/acc-7f-1/order-check",
          "/credit/accounts/acc-7f-1/order-check?amount=4500&on=2010-01-25",
          "/credit/ageing",
          "/credit/ageing?asOf=2010-04-01&groupBy=manager",
          "/credit/items?account=acc-7f-1&component=openItems",
          "/credit/items?asOf=2010-04-01&bucket=1-30&currency=SEK",
          "/credit/today",
          "/credit/confirmations",
          "/credit/confirmations?account=acc-7f-1&state=kept",
          "/credit/confirmations/rounds/bcr-00-1",
          "/credit/confirmations/bal-7f-1",
          "/credit/confirmations/bal-7f-2",
          "/credit/journal",
          "/credit/journal?period=2026-10",
          "/credit/journal/vat?period=2026-10",
          "/credit/ledger-mappings",
          "/credit/ledger-mappings/lgm-00-3",
          "/credit/ledger-mappings/lgm-00-2",
          "/credit/policies",
          "/credit/policies/cpo-00-3",
          "/credit/accounts/acc-7f-1/checks/new",
          "/credit/accounts/acc-7f-1/bills/new",
          "/credit/invoices/inv-7f-9",
          "/credit/checks/due",
          "/credit/checks/due?on=2010-03-31",
          "/credit/checks/chk-7f-1",
          "/credit/cut-overs",
          "/credit/cut-overs/cut-00-1",
          "/credit/accounts/acc-7f-1/limit-decisions/4",
          "/credit/replays",
          "/credit/replays/rpl-00-1",
          "/credit/revaluations",
          "/credit/revaluations?revaluation=rvl-00-2",
          "/planning",
          "/planning/plans/pln-00-1",
          "/prices",
          "/prices?account=acc-7f-1&product=JB007&quantity=100&on=2010-02-01",
          "/prices/drafts/prl-2",
          "/products",
          "/products?q=pen&family=BRUSH",
          "/products/prd-00-1",
          "/accounts/acc-7f-1/assortment",
          "/accounts/acc-7f-1/assortment?on=2010-02-01",
          "/promotions",
          "/promotions?state=drafted",
          "/promotions/new",
          "/promotions/new?kind=bundle",
          "/promotions/new?kind=threshold",
          "/promotions/prm-00-1",
          "/promotions/prm-00-2",
          "/promotions/prm-00-3",
          "/quotations",
          "/quotations?account=acc-7f-1&state=open",
          "/quotations/new",
          "/quotations/new?account=acc-7f-1",
          "/quotations/quo-7f-1",
          "/quotations/quo-7f-2",
          "/quotations/quo-7f-3",
          "/quotations/quo-7f-4",
          "/quotations/quo-7f-1/versions/new",
          "/quotations/pipeline",
          "/bonuses",
          "/bonuses?account=acc-7f-1&state=approved",
          "/bonuses/new",
          "/bonuses/new?account=acc-7f-1",
          "/bonuses/bon-7f-1",
          "/bonuses/bon-7f-2",
          "/bonuses/bon-7f-3",
          "/frameworks",
          "/frameworks?account=acc-7f-1&state=active",
          "/frameworks/new",
          "/frameworks/fra-7f-1",
          "/deliveries/punctuality",
          "/deliveries/punctuality?account=acc-7f-1&missed=true",
          "/stock",
          "/stock?q=paint&warehouse=MAIN",
          "/stock/stk-00-1",
          "/stock/requests",
          "/stock/requests?state=waiting",
          "/returns",
          "/returns?state=inspected",
          "/returns/ret-7f-1",
          "/returns/ret-7f-3",
          "/acts",
          "/acts?state=overdue",
          "/acts/act-7f-1",
          "/acts/act-7f-2",
          "/acts/act-7f-3",
          "/acts/act-7f-4",
          "/causes",
          "/causes?from=2010-01-01&until=2011-01-01&family=BRUSH&currency=SEK",
          "/measures",
          "/measures?state=running&cause=FROZEN",
          "/measures/mea-7f-1",
          "/measures/mea-00-2",
          "/measures/mea-7f-3",
          "/measures/mea-7f-4",
          "/operations",
          "/signed-out");

  private Visitor visitor;

  @BeforeEach
  void signIn() {
    visitor = signedIn(ALL_ROLES);
  }

  @Test
  void anAuditorAndNobodyElseIsOfferedTheDossier() {
    assertThat(visitor.get("/accounts/acc-7f-1").body()).doesNotContain("/api/dossiers/");
    assertThat(signedIn("auditor").get("/accounts/acc-7f-1").body())
        .contains("href=\"/api/dossiers/acc-7f-1\"");
  }

  @Test
  void operationsAreShownToThoseWhoOperateOrAuditAndAwayIsSaid() {
    assertThat(signedIn("kam").get("/orders").body()).doesNotContain("href=\"/operations\"");
    var page = signedIn("auditor").get("/operations?lang=en").body();
    assertThat(page)
        .contains("href=\"/operations\"")
        .contains("failing, tries again")
        .contains("42.5")
        .contains("Signed to 1,230 of 1,234 commits")
        .contains("voti.orders/log-0/1, other.example/witness")
        .contains("$.order: is missing")
        .contains("will be handled again")
        .doesNotContain("parked-form");
    // The stage has a fifth service that is away.
    assertThat(page).contains("data-test=\"gap\"");
  }

  @Test
  void anAccountThatIsMergedLeadsToTheOneThatStandsAndOffersNoForms() {
    var head = signedIn("head");
    assertThat(head.get("/accounts/acc-7f-1?lang=en").body())
        .contains("segment building-materials, class A", "classify-form", "merge-form");
    assertThat(head.get("/accounts/acc-7f-merged?lang=en").body())
        .contains("This account is part of", "href=\"/accounts/acc-7f-1\"")
        .doesNotContain("classify-form", "merge-form");
    var merge =
        java.util.Map.of("into", "acc-7f-2", "on", "2010-03-01", "reason", "registered twice");
    head.fill("/accounts/acc-7f-1", "merge-form", merge);
    assertThat(SERVICES.posted("/api/accounts/acc-7f-1/merges").body())
        .contains("\"into\":\"acc-7f-2\"");
  }

  @Test
  void aHeadErasesANameForAReason() {
    assertThat(signedIn("kam").get("/accounts/acc-7f-1?lang=en").body())
        .contains("Pelle Svensson", "name erased", "asked by letter")
        .doesNotContain("erase-form");
    signedIn("head")
        .fill("/accounts/acc-7f-1", "erase-form", java.util.Map.of("reason", "asked by letter"));
    assertThat(SERVICES.posted("/api/accounts/people/per-7f-1/erasures").body())
        .isEqualTo("{\"reason\":\"asked by letter\"}");
  }

  @Test
  void anAdministratorDecidesAboutAParkedMessageWithAReason() {
    var admin = signedIn("admin");
    var path = "/operations/orders/parked/voti.orders-1-42/discards";
    assertThat(admin.get("/operations").body()).contains("formaction=\"" + path + "\"");
    admin.fill("/operations", "parked-form", java.util.Map.of("reason", "mended"));
    assertThat(SERVICES.posted("/api/accounts/parked/voti.orders-1-42/replays").body())
        .isEqualTo("{\"reason\":\"mended\"}");
  }

  @Test
  void termsAreAgreedWithAReason() {
    var page = "/credit/accounts/acc-7f-1/terms";
    assertThat(visitor.get(page + "?lang=en").body())
        .contains(
            "together, by month", "50\u00a0% within 14 days", "6,331.29", "Settlement discount");
    visitor.fill(
        page,
        "terms-form",
        java.util.Map.of(
            "invoicing", "MONTHLY",
            "publicBody", "false",
            "instalments[0].share", "100",
            "instalments[0].days", "30",
            "on", "2010-01-20",
            "reason", "one bill a month"));
    assertThat(SERVICES.posted("/api/credit/accounts/acc-7f-1/terms").body())
        .contains("\"invoicing\":\"MONTHLY\"", "\"reason\":\"one bill a month\"")
        .contains("\"instalments\":[{\"share\":\"100\",\"days\":30}]")
        .contains("\"publicBody\":false")
        .doesNotContain("discount");
    assertThat(signedIn("auditor").get(page).body()).doesNotContain("terms-form");
  }

  @Test
  void debtsThatAreDueInPartsAreShownPartByPart() {
    assertThat(visitor.get("/credit/accounts/acc-7f-1?lang=en").body())
        .contains("data-test=\"debt-part\"", "2010-0001/P2", "2,865.64");
  }

  @Test
  void anInvoiceSaysItsVatAndItsWayAndIsSentAgainForAReason() {
    var page = visitor.get("/credit/invoices/inv-7f-1?lang=en").body();
    assertThat(page)
        .contains("Collective invoice 2026-000007", "intra-community supply", "5,731.29")
        .contains("2\u00a0% may be kept back when paid by", "2026-000007-C1", "We do not know this")
        .contains("Dunning level 1", "of it is disputed", "3,000.00")
        .contains("620.00\u00a0SEK of it was paid by prepayment invoice P2026-000003")
        .contains(
            "href=\"/credit/invoices/inv-7f-9\"", "100.00\u00a0SEK of it was kept for the order")
        .contains("2026-000007/P1: 0.00 is open", "2026-000007/P2: 2,701.81 is open")
        .contains("/api/credit/invoices/inv-7f-1.pdf?lang=en", "inv-7f-1.xml");
    visitor.fill(
        "/credit/invoices/inv-7f-1", "resend-form", java.util.Map.of("reason", "new reference"));
    assertThat(SERVICES.posted("/api/credit/einvoices/ein-7f-1/resends").body())
        .isEqualTo("{\"reason\":\"new reference\"}");
    assertThat(signedIn("auditor").get("/credit/invoices/inv-7f-1").body())
        .doesNotContain("resend-form");
    assertThat(visitor.get("/credit?lang=en").body())
        .contains("E-invoices that need you", "href=\"/credit/invoices/inv-7f-1\"");
  }

  static Stream<String> everyPageInBothLanguages() {
    return PAGES.stream()
        .flatMap(
            page ->
                Stream.of("en", "et")
                    .map(lang -> page + (page.contains("?") ? "&" : "?") + "lang=" + lang));
  }

  @ParameterizedTest
  @MethodSource("everyPageInBothLanguages")
  void isShownWithAllItsWords(String page) {
    var shown = visitor.get(page);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
    assertThat(shown.body()).contains("lang=\"" + page.substring(page.length() - 2) + "\"");
    assertThat(shown.body()).doesNotContain("<script>").doesNotContainPattern(" style=\"");
    assertThat(shown.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    assertThat(shown.body().length()).isLessThan(100_000);
  }

  @Test
  void everyFormCarriesAKeyOfItsOwnAndAFormToken() {
    var body = visitor.get("/orders/ord-7f-34").body();
    var forms = Pattern.compile("<form method=\"post\".*?</form>", Pattern.DOTALL).matcher(body);
    var keys = new java.util.HashSet<String>();
    var count = 0;
    while (forms.find()) {
      if (forms.group().contains("/logout")) {
        continue;
      }
      count++;
      assertThat(forms.group()).contains("name=\"_csrf\"");
      var key = forms.group().substring(forms.group().indexOf("name=\"key\""));
      keys.add(Visitor.attribute(key, "value"));
    }
    assertThat(count).isGreaterThan(4);
    assertThat(keys).hasSize(count);
  }

  @Test
  void figuresAreWrittenInTheReadersLanguage() {
    assertThat(visitor.get("/accounts/acc-7f-1?lang=en").body())
        .contains("10,305.00")
        .contains("goes beyond the mandate");
    assertThat(visitor.get("/accounts/acc-7f-1?lang=et").body())
        .contains("10\u00a0305,00")
        .contains("ületab volitust");
  }

  @Test
  void thePastIsAskedForAtThatInstant() {
    visitor.get("/accounts/acc-7f-1?asOf=2026-11-23T22:15:00.120");
    assertThat(SERVICES.last("/api/accounts/acc-7f-1/figures").uri().getQuery())
        .isEqualTo("asOf=2026-11-23T20:15:00.120Z");
  }

  @Test
  void anEmptyPlatformSaysWhatToDoNext() {
    for (var path :
        List.of(
            "/api/accounts",
            "/api/orders",
            "/api/orders/escalations",
            "/api/credit/decisions",
            "/api/credit/invoices",
            "/api/credit/einvoices",
            "/api/credit/receipts",
            "/api/planning/mandates",
            "/api/planning/plans",
            "/api/orders/products",
            "/api/orders/product-families",
            "/api/orders/price-lists",
            "/api/orders/promotions",
            "/api/orders/quotations",
            "/api/orders/pipeline",
            "/api/orders/bonuses",
            "/api/orders/stock",
            "/api/orders/stock/requests")) {
      SERVICES.answers.put(
          "GET " + path, new StubServices.Answer(200, "application/json", "{\"items\":[]}"));
    }
    for (var page :
        List.of(
            "/",
            "/accounts",
            "/orders",
            "/inbox",
            "/credit",
            "/credit/matching",
            "/planning",
            "/products",
            "/prices",
            "/promotions",
            "/quotations",
            "/quotations/pipeline",
            "/bonuses",
            "/stock",
            "/stock/requests")) {
      var shown = visitor.get(page);
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.body()).contains("data-test=\"empty\"");
    }
  }

  @Test
  void aRevaluationShowsEachItemBeforeAndAfter() {
    assertThat(visitor.get("/credit/revaluations?lang=en").body())
        .contains("It changed what 1 account owes")
        .contains("10,000.00", "10,500.00\u00a0SEK", "1,000.00\u00a0EUR")
        .contains("data-test=\"back-form\"")
        .contains("data-test=\"revaluation-form\"");
    assertThat(signedIn("auditor").get("/credit/revaluations").body())
        .doesNotContain("data-test=\"revaluation-form\"");
  }

  @Test
  void creditNotesAreSetOffAndBackOnTheAccountsPage() {
    assertThat(visitor.get("/credit/accounts/acc-7f-1?lang=en").body())
        .contains("CN-7", "data-test=\"set-off-form\"", "data-test=\"undo-set-off-form\"")
        .contains("CN-6 was set off against 2010-0001");
  }

  @Test
  void receivablesStateTheFindingAndOpenToTheirDocuments() {
    var ageing = visitor.get("/credit/ageing?asOf=2010-04-01&lang=en").body();
    assertThat(ageing)
        .contains(
            "43.2\u00a0% of 528,000.00\u00a0SEK was overdue on 1 Apr 2010. Over 90 days: 5,000.00")
        .contains("Nothing of 900.00\u00a0EUR was overdue")
        .contains("27,567.39")
        .contains(
            "/credit/items?currency=SEK&amp;account=acc-7f-1&amp;asOf=2010-04-01&amp;bucket=1-30")
        .contains("/api/credit/ageing?asOf=2010-04-01&amp;groupBy=account&amp;format=xlsx");
    visitor.get("/credit/items?account=acc-7f-1&component=reserved");
    assertThat(SERVICES.last("/api/credit/items").uri().getQuery())
        .isEqualTo("account=acc-7f-1&component=reserved");
    assertThat(visitor.get("/credit/today?lang=en").body())
        .contains("promised 15,000.00\u00a0SEK by 5 Apr 2010: waits for its day")
        .contains("4 debtors are late with 198,000.00\u00a0SEK")
        .contains("only one on the list pays later.")
        .contains("and nothing has been paid in a year.");
    assertThat(visitor.get("/credit/today?lang=et").body()).contains("ainult üks nimekirjas.");
    var statement = visitor.get("/credit/accounts/acc-7f-1/statement?from=2010-01-01&lang=en");
    assertThat(statement.body())
        .contains("5,701.81\u00a0SEK was owed on", "−25.00")
        .containsOnlyOnce("data-test=\"unmatched\"");
  }

  @Test
  void whatAnOrderWouldMeetIsAskedBeforeItIsTaken() {
    var page =
        visitor.get("/credit/accounts/acc-7f-1/order-check?amount=4500&on=2010-01-25&lang=en");
    assertThat(page.body())
        .contains("It would wait for a credit decision")
        .contains("4,195.00 SEK or less")
        .contains("4,500.00 SEK exceeds the headroom of 4,195.00 by 305.00.");
  }

  @Test
  void aRoleSeesOnlyTheFormsItMayUse() {
    var auditor = signedIn("auditor");
    var body = auditor.get("/orders/ord-7f-34").body();
    assertThat(body).contains("5,805.00").doesNotContain("dispatch-form", "act-form");
    var warehouse = signedIn("warehouse").get("/orders/ord-7f-34").body();
    assertThat(warehouse).contains("dispatch-form").doesNotContain("consent-form");
  }

  @Test
  void aPartThatDoesNotAnswerLeavesAGapAndNoBrokenPage() {
    SERVICES.answers.put(
        "GET /api/accounts/acc-7f-1/figures", new StubServices.Answer(503, "text/plain", "no"));
    var shown = visitor.get("/accounts/acc-7f-1?lang=en");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Johnssons").contains("does not answer right now");
  }
}
