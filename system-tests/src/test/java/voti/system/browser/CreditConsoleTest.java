package voti.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import voti.platform.demo.Story;
import voti.system.SharedPlatform;
import voti.values.Ids;

/**
 * A controller's day before the credit pages, in one window: a buyer of her own owes three bills
 * that another system posted.
 */
@Order(4)
@TestMethodOrder(OrderAnnotation.class)
class CreditConsoleTest extends AtTheConsole {

  private static final String DEBTOR = Ids.named("acc", "7c", "browser:debtor");
  private static final String NAME = "Kalda Ehitus O\u00dc";
  private static final String HERE = "/credit/accounts/" + DEBTOR;
  private static final String DEBTS = "/api/credit/accounts/" + DEBTOR + "/debts";
  private static final String RECEIPT = "[data-row].current:has-text('253.20')";
  private static final String BAR =
      "index => { const box = document.querySelector('[data-currency=EUR] [data-chart=ageing]');"
          + " const chart = echarts.getInstanceByDom(box); const at = box.getBoundingClientRect();"
          + " const all = chart.getOption(); const names = all.yAxis[0].data;"
          + " const row = names.findIndex(name => name.startsWith('Kalda'));"
          + " const sum = all.series.map(one => Number(one.data[row]));"
          + " const place = sum.findIndex(value => value > 0);"
          + " const point = chart.convertToPixel({xAxisIndex: 0, yAxisIndex: 0}, [sum[place] / 2, row]);"
          + " return [at.x + point[0], at.y + point[1]]; }";

  @BeforeAll
  void aBuyerOwes() {
    var api = SharedPlatform.api();
    new Story(api).steps().getFirst().get();
    var party =
        Map.of(
            "id", DEBTOR,
            "name", NAME,
            "gln", "4740007000028",
            "country", "EE",
            "registeredOn", "2010-01-20");
    api.post("mari", "/api/accounts", "browser-debtor", party).expectOk();
    api.eventually("kristi", "/api/credit/accounts/" + DEBTOR, standing -> true);
    api.post("mari", "/api/accounts/" + DEBTOR + "/people", "browser-kai", Map.of("name", "Kai"))
        .expectOk();
    post("K-1", "750.00", "900.00");
    post("K-2", "400.00", "480.00");
    post("K-3", "211.00", "253.20");
    var receipt =
        Map.of(
            "bankAccount",
            "EE382200221020145685",
            "reference",
            "browser-1",
            "amount",
            eur("253.20"),
            "booked",
            "2010-03-10",
            "text",
            "with thanks");
    api.post("erp", "/api/credit/receipts", "browser-receipt", receipt).expectOk();
    var statements =
        Map.of(
            "workingCapital", "60000",
            "retainedEarnings", "45000",
            "ebit", "30000",
            "bookEquity", "120000",
            "totalAssets", "200000",
            "totalLiabilities", "80000");
    var check =
        Map.of(
            "id",
            Ids.named("chk", "7c", "browser:check"),
            "account",
            DEBTOR,
            "on",
            "2011-01-25",
            "currency",
            "EUR",
            "statements",
            statements,
            "source",
            "annual report 2010");
    api.post("kristi", "/api/credit/checks", "browser-check", check).expectOk();
    api.eventually("kristi", DEBTS, debts -> debts.path("items").size() == 3);
  }

  @Test
  @Order(1)
  void the_list_of_today_leads_to_the_debtor_by_keyboard() {
    var page = browser.as("kristi", "/credit/today");
    var mine = page.locator("tr[data-test=debtor]:has-text('Kalda')");
    assertThat(mine).containsText("1,633.20");
    Browser.look(page, "today");
    until(page, "j", "tr.current:has-text('Kalda')");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText(NAME);
  }

  @Test
  @Order(2)
  void a_receipt_is_matched_at_the_desk_by_keyboard() {
    var page = browser.as("kristi", "/credit/matching");
    until(page, "j", RECEIPT);
    if (page.locator(RECEIPT + "[aria-current]").count() == 0) {
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("receipt=rec-"));
      until(page, "j", RECEIPT + "[aria-current]");
    }
    assertThat(page.locator("[data-test=proposal]").first()).containsText("K-3");
    Browser.look(page, "matching");
    page.keyboard().press("Enter");
    page.waitForURL(DONE);
    SharedPlatform.api().eventually("kristi", DEBTS, debts -> debts.path("items").size() == 2);
  }

  @Test
  @Order(3)
  void a_part_is_contested_and_the_rest_promised_on_the_page_of_the_account() {
    var day = LocalDate.now(java.time.ZoneId.of("Europe/Tallinn"));
    var page = browser.as("kristi", HERE);
    page.click("[data-test=open-dispute]");
    page.selectOption("#dispute-item", bill("K-1"));
    page.fill("[data-test=dispute-form] [name='amount.amount']", "100.00");
    page.fill("[data-test=dispute-form] [name='amount.currency']", "EUR");
    page.selectOption("#dispute-reason", "damaged");
    page.fill("#dispute-answerBy", day.plusDays(10).toString());
    page.click("[data-test=dispute-form] button");
    assertThat(page.locator("[data-test=dispute]")).containsText("100.00");
    page.click("[data-test=open-promise]");
    page.check("[data-test=promise-form] [value='" + bill("K-2") + "']");
    page.fill("[data-test=promise-form] [name='amount.amount']", "480.00");
    page.fill("[data-test=promise-form] [name='amount.currency']", "EUR");
    page.fill("#promise-by", day.plusDays(5).toString());
    page.selectOption("#promise-promisedBy", person());
    page.click("[data-test=promise-form] button");
    assertThat(page.locator("[data-test=promise]")).containsText("480.00");
    page = browser.following("kristi", HERE, "[data-test=debt]:has-text('100.00')");
    assertThat(page.locator("[data-test=debt]:has-text('K-2')")).containsText("promised");
    Browser.look(page, "credit-account");
  }

  @Test
  @Order(4)
  void reminders_are_looked_through_and_let_go() {
    var page = browser.as("kristi", "/credit/dunning");
    page.fill("#run-on", "2010-03-22");
    page.click("[data-test=run-form] button");
    page.waitForURL(Pattern.compile("/credit/dunning/dun-"));
    page = browser.following("kristi", path(page), "[data-test=run-state][data-state=prepared]");
    var letter = page.locator("[data-test=letter]:has-text('Kalda')");
    assertThat(letter).containsText("800.00");
    Browser.look(page, "dunning-run");
    page.fill("#approve-reason", "looked through");
    page.click("[data-test=approve-form] button");
    page.waitForURL(DONE);
    page = browser.following("kristi", path(page), "[data-test=run-state][data-state=finished]");
    assertThat(page.locator("[data-test=letter]:has-text('Kalda')")).containsText("to print");
  }

  @Test
  @Order(5)
  void the_ageing_chart_opens_to_the_items_of_a_bar() {
    var page = browser.as("kristi", "/credit/ageing?asOf=2010-03-22");
    Browser.look(page, "ageing");
    var at = (List<?>) page.evaluate(BAR);
    page.mouse().click(number(at.get(0)), number(at.get(1)));
    page.waitForURL(Pattern.compile("/credit/items"));
    assertThat(page.locator("main")).containsText("K-1");
    Browser.look(page, "items");
  }

  @Test
  @Order(6)
  void a_stricter_policy_is_drafted_compared_and_tried() {
    var page = browser.as("kristi", "/credit/policies");
    page.click("tr:has(.state-effective) a");
    page.click("[data-test=open-draft]");
    page.fill("[name='data.classes[0].shareOfEquity']", "7");
    page.fill("#policy-reason", "the season brings many new buyers");
    page.click("[data-test=policy-form] button");
    assertThat(page.locator("[data-test=difference]")).hasCount(1);
    assertThat(page.locator("[data-test=difference]")).containsText("7");
    Browser.look(page, "policy");
    page.click("[data-test=to-replay]");
    page.fill("#replay-from", "2011-01-01");
    page.fill("#replay-until", "2011-12-31");
    page.fill("#replay-asOf", "2011-12-31");
    page.click("[data-test=replay-form] button");
    page.waitForURL(Pattern.compile("/credit/replays/rpl-"));
    page = browser.following("kristi", path(page), "[data-test=finding]");
    assertThat(page.locator("[data-test=finding]")).containsText("3,600.00");
    Browser.look(page, "replay");
  }

  @Test
  @Order(7)
  void debtors_of_one_owner_share_a_limit() {
    var page = browser.as("kristi", "/credit/groups");
    page.fill("#group-name", "Kalda group");
    page.fill("[name='limit.amount']", "5000.00");
    page.fill("#group-reason", "one owner");
    page.click("[data-test=group-form] button");
    assertThat(page.locator("[data-test=group-name]")).containsText("Kalda group");
    page.selectOption("#admit-account", DEBTOR);
    page.fill("#admit-reason", "wholly owned");
    page.click("[data-test=admit-form] button");
    assertThat(page.locator("[data-test=member]")).containsText(NAME);
    page = browser.following("kristi", path(page), "[data-test=exposure]:has-text('1,380.00')");
    assertThat(page.locator("[data-test=headroom]")).containsText("3,620.00");
    Browser.look(page, "group");
    page = browser.as("kristi", "/credit/rules");
    assertThat(page.locator("[data-test=rules-version]")).containsText("credit-headroom");
    Browser.look(page, "rules");
  }

  private static void until(Page page, String key, String reached) {
    for (var i = 0; i < 50 && page.locator(reached).count() == 0; i++) {
      page.keyboard().press(key);
    }
    assertThat(page.locator(reached).first()).isVisible();
  }

  private static String bill(String number) {
    return Ids.named("inv", Ids.slotOf(DEBTOR), "posted:" + number);
  }

  private static String person() {
    var people = SharedPlatform.api().get("kristi", "/api/accounts/" + DEBTOR + "/people");
    return people.expectOk().body().path("items").path(0).path("person").asString();
  }

  private static void post(String number, String net, String gross) {
    var line =
        Map.of(
            "name",
            "Scaffolding",
            "quantity",
            Map.of("amount", "1", "unit", "C62"),
            "net",
            eur(net),
            "vatCategory",
            "S",
            "vatRate",
            "20");
    var bill =
        Map.of(
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
    SharedPlatform.api().post("erp", "/api/credit/invoices", "browser-" + number, bill).expectOk();
  }

  private static Map<String, String> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  private static double number(Object pixel) {
    return ((Number) pixel).doubleValue();
  }
}
