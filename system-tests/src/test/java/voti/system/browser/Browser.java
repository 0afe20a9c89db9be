package voti.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, with a window for each person; signing in as people do, once for all suites.
 */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final int LOOK_AGAIN_MILLIS = 200;
  private static final int LOOK_LONGEST_MILLIS = 30_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final URI gateway;
  private final Map<String, Page> people = new HashMap<>();

  private Browser(URI gateway) {
    this.gateway = gateway;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-extensions",
                            "--disable-background-networking")));
  }

  /** Without Chromium the suite is skipped, unless {@code voti.browser=required}. */
  static Browser at(URI gateway) {
    if (!"required".equals(System.getProperty("voti.browser"))) {
      assumeTrue(Files.isExecutable(CHROMIUM), "there is no " + CHROMIUM + " to browse with");
    }
    return new Browser(gateway);
  }

  /** That person's window, signed in, at a page. */
  Page as(String person, String path) {
    var page = people.get(person);
    if (page == null) {
      page = signIn(person, path);
      people.put(person, page);
    } else {
      go(page, path);
    }
    return page;
  }

  /** What comes over Kafka is there a moment later: one looks again. */
  Page following(String person, String path, String until) {
    var page = as(person, path);
    var deadline = System.nanoTime() + LOOK_LONGEST_MILLIS * 1_000_000L;
    while (page.locator(until).count() == 0 && System.nanoTime() < deadline) {
      page.waitForTimeout(LOOK_AGAIN_MILLIS);
      go(page, path);
    }
    return page;
  }

  /**
   * Nothing sticks out of the page at that width; with {@code -Dvoti.screenshots} a picture of it
   * is left in {@code target/screenshots}.
   */
  static void look(Page page, String name, int width) {
    var before = page.viewportSize();
    page.setViewportSize(width, 900);
    assertThat(settled(page, width)).as(name + " at " + width).isLessThanOrEqualTo(width);
    if (System.getProperty("voti.screenshots") != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(SHOTS.resolve(name + "-" + width + ".png"))
              .setFullPage(true));
    }
    page.setViewportSize(before.width, before.height);
  }

  /** How wide the page is; a chart follows the window a moment later. */
  private static int settled(Page page, int width) {
    var deadline = System.nanoTime() + LOOK_LONGEST_MILLIS * 1_000_000L;
    var wide = wide(page);
    while (wide > width && System.nanoTime() < deadline) {
      page.waitForTimeout(LOOK_AGAIN_MILLIS);
      wide = wide(page);
    }
    return wide;
  }

  private static int wide(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  /** At both widths that are looked at. */
  static void look(Page page, String name) {
    look(page, name, 1280);
    look(page, name, 360);
  }

  private Page signIn(String person, String path) {
    var window =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
    var page = window.newPage();
    page.setDefaultTimeout(30_000);
    go(page, path);
    page.click("button[data-user=" + person + "]");
    page.waitForSelector("[data-test=nav-home]");
    if (!page.url().endsWith(path)) {
      go(page, path);
    }
    return page;
  }

  /** Scripts that are deferred have run by then; pictures may still come. */
  private void go(Page page, String path) {
    page.navigate(
        gateway.resolve(path).toString(),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
