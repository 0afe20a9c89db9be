package voti.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The story as people live it in the console, with the same document under another buyer's GLN.
 * Products, prices and the mandate are there from the story through the API.
 */
@Order(3)
@TestMethodOrder(OrderAnnotation.class)
class ConsoleStoryTest extends AtTheConsole {

  private static final String LAST_POINT =
      "echarts.getInstanceByDom(document.getElementById('plan-chart'))"
          + ".getOption().series[0].data.at(-1)";

  private String account;
  private String order;
  private Instant beforePayment;

  @Test
  @Order(1)
  void the_manager_registers_the_buyer_of_a_document_and_signs_a_contract() {
    var page = browser.as("mari", "/accounts/new");
    page.setInputFiles("#from-document-file", document());
    page.fill("[data-test=from-document] [name=registeredOn]", "2010-01-18");
    page.click("[data-test=from-document] button");
    assertThat(page.locator("[data-test=account-name]")).containsText("Johnssons byggvaror");
    assertThat(page.locator("[data-test=gln]")).containsText(GLN);
    account = path(page);

    page.click("[data-test=open-log]");
    page.fill("#log-on", "2010-01-18");
    page.fill("#log-summary", "Paint and brushes for the spring");
    page.click("[data-test=log-form] button");
    page.click("[data-test=open-draft]");
    page.fill("#draft-paymentDays", "30");
    choose(page, "#draft-column", "B");
    choose(page, "#draft-currency", "SEK");
    page.fill("#draft-from", "2010-01-18");
    page.click("[data-test=draft-form] button");
    sign(page, "seller", "Mari Mets");
    sign(page, "buyer", "Pelle Svensson");
    assertThat(page.locator("[data-test=contract]")).containsText("B");
  }

  @Test
  @Order(2)
  void the_controller_checks_credit_and_decides_a_limit() {
    var page = browser.as("kristi", account.replace("/accounts/", "/credit/accounts/"));
    page.click("[data-test=open-check]");
    page.fill("#check-on", "2010-01-19");
    choose(page, "#check-currency", "SEK");
    for (var entry :
        Map.of(
                "workingCapital", "60000",
                "retainedEarnings", "45000",
                "ebit", "30000",
                "bookEquity", "120000",
                "totalAssets", "200000",
                "totalLiabilities", "80000")
            .entrySet()) {
      page.fill("[name='statements." + entry.getKey() + "']", entry.getValue());
    }
    page.fill("#check-source", "annual report 2009");
    page.click("[data-test=check-form] button");
    page.click("[data-test=open-limit]");
    page.fill("[data-test=limit-form] [name='limit.amount']", "10000.00");
    choose(page, "[data-test=limit-form] [name='limit.currency']", "SEK");
    page.fill("#limit-on", "2010-01-19");
    page.fill("#limit-reason", "sound statements");
    page.click("[data-test=limit-form] button");
    assertThat(page.locator("[data-test=limit]").first()).containsText("10,000.00");
  }

  @Test
  @Order(3)
  void an_order_comes_as_a_document_and_its_discount_goes_to_the_head() {
    var page = browser.as("mari", "/orders");
    page.setInputFiles("#import-file", document());
    page.click("[data-test=import-form] button");
    assertThat(page.locator("[data-test=import-result]")).hasAttribute("data-outcome", "captured");
    page.click("[data-test=imported-order]");
    order = path(page);
    assertThat(page.locator("[data-test=total]")).containsText("6,225.00");
    page.fill("[data-test=confirm-form] [name=reason]", "the buyer accounts for the tax");
    page.click("[data-test=confirm-form] button");
    page.click("[data-test=open-discount]");
    choose(page, "#discount-line", "1");
    page.fill("#discount-percent", "7");
    page.fill("#discount-reason", "competing offer");
    page.click("[data-test=discount-form] button");
    assertThat(page.locator("[data-test=escalated]")).isVisible();

    var head = browser.as("helen", order.replace("/orders/", "/inbox/discounts/"));
    assertThat(head.locator("[data-test=effective]")).containsText("8.60");
    Browser.look(head, "decision", 1280);
    head.fill("#approve-reason", "keeps the season with us");
    head.click("[data-test=approve-form] button");
    assertThat(head.locator("[data-test=total]")).containsText("5,805.00");
  }

  @Test
  @Order(4)
  void it_is_submitted_and_credit_answers_while_one_looks() {
    var page = browser.as("mari", order);
    submit(page, "2010-01-21");
    assertThat(page.locator("[data-test=order-state]")).hasAttribute("data-state", "confirmed");
    Browser.look(page, "order");
  }

  @Test
  @Order(5)
  void the_account_tells_its_story_in_both_languages_on_any_width() {
    var page = browser.as("mari", account);
    assertThat(page.locator("[data-test=exposure]").first()).containsText("5,805.00");
    assertThat(page.locator("[data-test=entry]").nth(5)).isVisible();
    assertThat(page.locator("[data-test=timeline]")).containsText("in the care of Mari Mets");
    Browser.look(page, "account");
    page.click("[data-test=me]");
    page.click("[data-test=theme]");
    page.click("[data-test=me]");
    Browser.look(page, "account-dark", 1280);
    page = browser.as("mari", account + "?lang=et");
    assertThat(page.locator("html")).hasAttribute("lang", "et");
    Browser.look(page, "account-estonian", 1280);
    browser.as("mari", "/?lang=en");
    Browser.look(page, "home", 1280);
  }

  @Test
  @Order(6)
  void an_order_beyond_the_headroom_is_released_by_the_controller() {
    var page = browser.as("mari", "/orders/new?account=" + id(account));
    page.selectOption("#order-account", id(account));
    page.fill("#order-number", "35");
    choose(page, "#order-currency", "SEK");
    page.fill("#order-orderedOn", "2010-01-25");
    page.fill("[name='lines[0].product']", paint(page));
    page.fill("[name='lines[0].quantity.amount']", "90");
    page.keyboard().press("Tab");
    assertThat(page.locator("[data-test=gross]")).containsText("4,500.00");
    assertThat(page.locator("[data-test=verdict]")).hasAttribute("data-passes", "false");
    page.click("[data-test=maximal-ask]");
    assertThat(page.locator("[data-test=binding]")).hasAttribute("data-binding", "headroom");
    Browser.look(page, "order-desk");
    paste(page, "[name='lines[1].product']", (paint(page) + "\t1 000,5\n").repeat(6));
    assertThat(page.locator("[name='lines[6].quantity.amount']")).hasValue("1000.5");
    var offered = page.locator("[data-maximal-line]").first().getAttribute("data-sku");
    page.click("[data-test=maximal-take]");
    assertThat(page.locator("[name='lines[0].product']")).hasValue(offered);
    assertThat(page.locator("[name='lines[6].product']")).hasValue("");
    page.click("[data-test=undo]");
    assertThat(page.locator("[name='lines[6].quantity.amount']")).hasValue("1000.5");
    assertThat(page.locator("[data-test=undone]")).containsText("largest order");
    page.evaluate("document.querySelectorAll('.desk-lines input').forEach(i => i.value = '')");
    page.fill("[name='lines[0].product']", paint(page));
    page.fill("[name='lines[0].quantity.amount']", "90");
    page.click("[data-test=capture]");
    assertThat(page.locator("[data-test=total]")).containsText("4,500.00");
    submit(page, "2010-01-25");
    page.click("[data-test=to-decision]");
    var decision = path(page);

    var controller = browser.as("kristi", decision);
    assertThat(controller.locator("[data-test=exceeded-by]")).containsText("305.00");
    controller.fill("#release-deviation", "10");
    controller.fill("#release-days", "5");
    controller.fill("#release-on", "2010-01-25");
    controller.fill("#release-reason", "sound payer");
    controller.click("[data-test=release-form] button");
    assertThat(controller.locator("[data-test=decision-state]"))
        .hasAttribute("data-state", "released");
    var credit = browser.as("kristi", account.replace("/accounts/", "/credit/accounts/"));
    assertThat(credit.locator("[data-test=exposure]").first()).containsText("10,305.00");
    Browser.look(credit, "credit", 1280);
  }

  @Test
  @Order(7)
  void part_of_the_goods_leaves_only_with_the_buyers_consent() {
    var warehouse = dispatch();
    assertThat(warehouse.locator("[data-test=problem-dispatch]"))
        .hasAttribute("data-rule", "partial-delivery-needs-consent");
    var manager = browser.as("mari", order);
    manager.click("[data-test=open-consent]");
    manager.fill("#consent-by", "the buyer");
    manager.fill("#consent-on", "2010-02-12");
    manager.fill("#consent-reason", "five brushes may follow");
    manager.click("[data-test=consent-form] button");
    manager.waitForURL(DONE);
    dispatch().waitForURL(DONE);
    var page = browser.following("villem", order, "#deliver-dispatch option[value^=dis-]");
    page.click("[data-test=open-deliver]");
    page.selectOption("#deliver-dispatch", new SelectOption().setIndex(lastOption(page)));
    page.fill("#deliver-on", "2010-02-15");
    page.click("[data-test=deliver-form] button");
    page.waitForURL(DONE);
    var invoiced = browser.following("mari", account, "text=5,731.29");
    Browser.look(invoiced, "account-delivered", 1280);
    beforePayment = Instant.now();
  }

  @Test
  @Order(8)
  void the_banks_statement_pays_the_invoice() {
    var credit = account.replace("/accounts/", "/credit/accounts/");
    var number = browser.as("kristi", credit).locator("[data-test=invoice] a").first().innerText();
    var page = browser.as("kristi", "/credit");
    page.setInputFiles("#statement-file", statement(number));
    page.click("[data-test=statement-form] button");
    assertThat(page.locator("[data-test=statement-entry]")).containsText("5,731.29");
    Browser.look(page, "statement", 1280);
    browser.following("kristi", credit, "[data-test=exposure]:has-text('4,573.71')");
  }

  @Test
  @Order(9)
  void two_damaged_brushes_come_back_with_an_act() {
    var page = browser.as("mari", order);
    page.click("[data-test=open-act]");
    page.fill("#act-on", "2010-03-15");
    page.fill("#act-q-2", "2");
    page.fill("#act-cause", "crushed in transport");
    page.selectOption("#act-causeCode", "TRANSPORT");
    page.fill("#act-documentHash", "5".repeat(64));
    page.fill("[id='act-signatories[1]']", "buyer");
    page.click("[data-test=act-form] button");
    page.waitForURL(DONE);
    page = browser.following("mari", order, "#return-act option");
    page.click("[data-test=open-return]");
    page.fill("#return-on", "2010-03-16");
    page.fill("#return-cause", "crushed in transport");
    page.selectOption("#return-causeCode", "TRANSPORT");
    page.fill("#return-q-2", "2");
    page.click("[data-test=return-form] button");
    page.waitForURL(DONE);
    var credit = account.replace("/accounts/", "/credit/accounts/");
    browser.following("kristi", credit, "[data-test=exposure]:has-text('4,544.23')");
  }

  /** February has the story that was told through the API too: twice 5,601.81. */
  @Test
  @Order(10)
  void the_plan_shows_what_was_delivered_less_what_came_back() {
    var page = browser.as("mari", "/planning");
    page.click("[data-test=plans] a");
    var plan = path(page);
    page = browser.following("mari", plan, "[data-test=volume]:has-text('11,203.62')");
    assertThat(page.locator("[data-test=percent]")).containsText("112.04");
    assertThat(page.locator("[data-test=active-base]")).containsText("2");
    assertThat(page.locator("#plan-documents [data-net='-29.48']")).hasCount(2);
    assertThat(page.locator("#plan-chart canvas, #plan-chart svg").first()).isVisible();
    assertEquals(11203.62, page.evaluate(LAST_POINT), "the line ends where the figure stands");
    Browser.look(page, "plan");
  }

  @Test
  @Order(11)
  void the_auditor_sees_the_account_as_it_was_before_the_payment() {
    var now = browser.as("anna", account);
    assertThat(now.locator("[data-test=exposure]").first()).containsText("4,544.23");
    assertThat(now.locator("[data-test=paid]")).containsText("5,731.29");
    var then =
        browser.as("anna", account + "?asOf=" + beforePayment.truncatedTo(ChronoUnit.MILLIS));
    then.click("[data-test=asof-show]");
    assertThat(then.locator("[data-test=asof-note]")).isVisible();
    assertThat(then.locator("[data-test=exposure]").first()).containsText("10,305.00");
    assertThat(then.locator("[data-test=paid]")).not().containsText("5,731.29");
    assertThat(then.locator("[data-test=log-form]")).hasCount(0);
    Browser.look(then, "account-as-of", 1280);
  }

  @Test
  @Order(12)
  void a_manager_of_another_department_is_told_no() {
    var page = browser.as("peeter", account);
    assertThat(page.locator("[data-test=problem]")).isVisible();
  }

  private Page dispatch() {
    var page = browser.as("villem", order);
    page.click("[data-test=open-dispatch]");
    page.fill("#dispatch-on", "2010-02-12");
    page.fill("#dispatch-q-1", "120");
    page.fill("#dispatch-q-2", "10");
    page.click("[data-test=dispatch-form] button");
    return page;
  }

  private static void sign(Page page, String party, String signatory) {
    choose(page, "#sign-party", party);
    page.fill("#sign-signatory", signatory);
    page.fill("#sign-on", "2010-01-18");
    page.click("[data-test=sign-form] button");
    page.waitForURL(DONE);
  }
}
