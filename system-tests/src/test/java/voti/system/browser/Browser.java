package voti.system.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with a window for each person; signing in as people do. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target", "screenshots");

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
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
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
    var page = people.computeIfAbsent(person, this::signIn);
    page.navigate(gateway.resolve(path).toString());
    return page;
  }

  static void shoot(Page page, String name, int width) {
    var before = page.viewportSize();
    page.setViewportSize(width, 900);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    page.setViewportSize(before.width, before.height);
  }

  private Page signIn(String person) {
    BrowserContext window =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    var page = window.newPage();
    page.setDefaultTimeout(30_000);
    page.navigate(gateway.resolve("/").toString());
    page.click("button[data-user=" + person + "]");
    page.waitForSelector("[data-test=nav-home]");
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
