package voti.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What follows on the console's story: the rest of its goods, numbers, pay, a framework. */
@Order(5)
@TestMethodOrder(OrderAnnotation.class)
class GoodsConsoleTest extends AtTheConsole {

  private static final String DESK = "[data-test=desk-order]";
  private static final SelectOption BUYER = new SelectOption().setLabel("Johnssons byggvaror");

  @Test
  @Order(1)
  void the_rest_of_an_order_leaves_and_arrives_at_the_desk() {
    var page = browser.as("villem", "/dispatches");
    var card = page.locator(DESK + ":has([data-test=desk-dispatch])").first();
    var order = card.getAttribute("data-order");
    var mine = "[data-order='" + order + "']";
    assertThat(card).containsText("Pensel");
    Browser.look(page, "dispatches");
    card.locator("[name=on]").fill("2010-03-15");
    card.locator("[data-test=desk-dispatch] button").click();
    page.waitForURL(DONE);

    page =
        browser.following(
            "villem", "/dispatches?state=underway", mine + " [data-test=desk-deliver]");
    Browser.look(page, "dispatches-underway");
    page.locator(mine + " [data-test=desk-deliver] [name=on]").fill("2010-03-16");
    page.locator(mine + " [data-test=desk-deliver] button").click();
    page.waitForURL(DONE);
    page =
        browser.following("villem", "/dispatches?state=underway", "main:not(:has(" + mine + "))");
    assertThat(page.locator(mine)).hasCount(0);
  }

  @Test
  @Order(2)
  void a_buyers_number_is_matched_before_a_document_names_it() {
    var page = browser.as("mari", "/products/numbers");
    page.click("[data-test=open-match]");
    page.selectOption("#match-account", BUYER);
    page.fill("#match-number", "JB-77");
    page.fill("#match-product", "nothing");
    page.click("[data-test=match-form] button");
    assertThat(page.locator("[data-test=problem-match]"))
        .hasAttribute("data-rule", "product-is-known");
    page.fill("#match-product", "SItemNo011");
    page.click("[data-test=match-form] button");
    page.waitForURL(DONE);
    page = browser.following("mari", "/products/numbers", "tr:has-text('JB-77')");
    assertThat(page.locator("tr:has-text('JB-77')")).containsText("SItemNo011");
    Browser.look(page, "numbers");
  }

  @Test
  @Order(3)
  void a_plan_says_what_it_pays_once_another_director_has_approved() {
    var page = browser.as("karl", "/planning/pay");
    page.click("[data-test=open-pay]");
    page.fill("#pay-name", "Key account managers");
    page.fill("[data-test=pay-form] [name=from]", "2010-02");
    page.selectOption("#pay-employee-0", new SelectOption().setLabel("Mari Mets"));
    page.fill("[name='paid[0].base.amount']", "8000.00");
    page.fill("[name='paid[0].base.currency']", "SEK");
    page.click("[data-test=pay-form] button");
    page.waitForURL(DONE);
    page = browser.following("gert", "/planning/pay", "[data-test=approve-pay]");
    page.click("[data-test=approve-pay] button");
    page.waitForURL(DONE);

    var plan =
        browser
            .as("mari", "/planning")
            .locator("[data-test=plans] a:has-text('February')")
            .first()
            .getAttribute("href");
    page = browser.following("mari", plan, "[data-test=pay]");
    assertThat(page.locator("[data-test=pay-parts]")).containsText("60.00");
    Browser.look(page, "plan-pay");
  }

  @Test
  @Order(4)
  void a_framework_is_agreed_and_called_off_into_an_order() {
    var page = browser.as("mari", "/frameworks/new");
    page.selectOption("#framework-account", BUYER);
    page.fill("#framework-number", "FR-B");
    page.fill("#framework-currency", "SEK");
    page.fill("#framework-on", "2010-03-01");
    page.fill("#framework-from", "2010-03-01");
    page.fill("#framework-until", "2090-12-31");
    page.fill("[name='lines[0].product']", "SItemNo011");
    page.fill("[name='lines[0].quantity.amount']", "100");
    page.fill("#framework-reason", "For the season.");
    page.click("[data-test=framework-form] button");
    page.waitForURL(DONE);
    var framework = path(page);

    var opened = page.locator("details:has([data-test=calloff-form])");
    if (opened.getAttribute("open") == null) {
      opened.locator("summary").click();
    }
    page.fill("[data-test=calloff-form] [name=on]", "2010-03-02");
    page.fill("[data-test=calloff-form] [name='lines[0].quantity.amount']", "30");
    page.click("[data-test=calloff-form] button");
    page.waitForURL(DONE);
    page = browser.following("mari", framework, "[data-test=call-offs] a[href^='/orders/']");
    assertThat(page.locator("[data-test=ledger]")).containsText("70");
    Browser.look(page, "framework");
    page.locator("[data-test=call-offs] a").first().click();
    assertThat(page.locator("[data-test=called-off-from]")).isVisible();
  }
}
