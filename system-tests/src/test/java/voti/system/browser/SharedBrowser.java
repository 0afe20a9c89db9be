package voti.system.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import voti.system.SharedPlatform;

/** One browser for all suites before the shared platform; who is signed in stays so. */
final class SharedBrowser implements BeforeAllCallback, AutoCloseable {

  private static Browser browser;

  static Browser get() {
    return browser;
  }

  @Override
  public synchronized void beforeAll(ExtensionContext context) {
    if (browser == null) {
      browser = Browser.at(SharedPlatform.gateway());
      context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(SharedBrowser.class, this);
    }
  }

  @Override
  public void close() {
    browser.close();
    browser = null;
  }
}
