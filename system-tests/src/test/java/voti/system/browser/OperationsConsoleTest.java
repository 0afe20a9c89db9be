package voti.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import voti.platform.chaos.Poison;
import voti.platform.demo.Story;
import voti.system.SharedPlatform;

/** A message that nobody can read comes; the administrator sees why, and sets it aside. */
@Order(5)
class OperationsConsoleTest extends AtTheConsole {

  private static final String KEY = "acc-00-nobody";
  private static final String MINE = "[data-test=parked][data-key=" + KEY + "]";

  @Test
  void what_cannot_be_read_waits_until_somebody_decides_with_a_reason() {
    new Story(SharedPlatform.api()).steps().getFirst().get();
    Poison.send(SharedPlatform.broker(), "voti.orders", KEY, 1);

    var page = browser.following("adele", "/operations", "[data-test=service-credit] " + MINE);
    var parked = page.locator("[data-test=service-credit] " + MINE).first();
    assertThat(parked.locator("[data-test=parked-error]")).containsText("schema");
    assertThat(page.locator("[data-test=service-planning] [data-test=head]").first())
        .containsText("Signed to");
    assertThat(page.locator("[data-group=publishing] .state-running")).hasCount(4);
    Browser.look(page, "operations", 1280);
    Browser.look(page, "operations", 400);

    var auditor = browser.as("anna", "/operations");
    assertThat(auditor.locator("[data-test=service-credit] " + MINE)).isVisible();
    assertThat(auditor.locator("[data-test=parked-form]")).hasCount(0);

    parked.locator("textarea").fill("a test of the other system, not meant for us");
    parked.locator("[data-test=discard]").click();
    assertThat(page.locator("[data-test=did]")).containsText("set aside");
    for (var i = 0; i < 60 && page.locator("[data-test=service-credit] " + MINE).count() > 0; i++) {
      page.waitForTimeout(200);
      page.reload();
    }
    assertThat(page.locator("[data-test=service-credit] " + MINE)).hasCount(0);
  }
}
