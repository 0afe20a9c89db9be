package voti.system.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import voti.platform.demo.Documents;
import voti.system.SharedPlatform;

/** A person before the console: forms to fill, files to send, pages to look at again. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({SharedPlatform.class, SharedBrowser.class})
abstract class AtTheConsole {

  static final String GLN = "7300070011122";

  /** The address of a page that says what was done. */
  static final Pattern DONE = Pattern.compile("did=");

  Browser browser;

  @BeforeAll
  void open() {
    browser = SharedBrowser.get();
  }

  static void submit(Page page, String day) {
    page.click("[data-test=open-submit]");
    page.fill("#submit-on", day);
    page.click("[data-test=submit-form] button");
  }

  /** The item number of the paint, which a person picks by its name. */
  static String paint(Page page) {
    var paint =
        page.locator("#order-products option", new Page.LocatorOptions().setHasText("Falu"));
    return paint.first().getAttribute("value");
  }

  /** What a spreadsheet has put on the clipboard goes into a field. */
  static void paste(Page page, String field, String text) {
    page.locator(field)
        .evaluate(
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text', text);
              const paste = {clipboardData: data, bubbles: true, cancelable: true};
              field.dispatchEvent(new ClipboardEvent('paste', paste));
            }""",
            text);
  }

  static int lastOption(Page page) {
    return page.locator("#deliver-dispatch option").count() - 1;
  }

  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A field is a list to choose from or a line to type in. */
  static void choose(Page page, String field, String value) {
    if ("SELECT".equals(page.locator(field).evaluate("field => field.tagName"))) {
      page.selectOption(field, value);
    } else {
      page.fill(field, value);
    }
  }

  static FilePayload document() {
    var text = new String(Documents.order34(), StandardCharsets.UTF_8);
    var other = text.replace("7300070011115", GLN);
    return new FilePayload("order.xml", "application/xml", other.getBytes(StandardCharsets.UTF_8));
  }

  static FilePayload statement(String invoice) {
    var text = new String(Documents.statement(invoice, "5731.29"), StandardCharsets.UTF_8);
    var other =
        text.replace("20100310<", "20100311<").replace("2010031000000001", "2010031000000002");
    return new FilePayload(
        "statement.xml", "application/xml", other.getBytes(StandardCharsets.UTF_8));
  }

  static String path(Page page) {
    return java.net.URI.create(page.url()).getPath();
  }
}
