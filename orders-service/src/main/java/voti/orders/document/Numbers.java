package voti.orders.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;

/** Numbers in documents: bounded, so that nobody makes us write a million digits. */
final class Numbers {

  private static final int LONGEST = 30;

  private Numbers() {}

  static BigDecimal decimal(Element element) {
    var text = element.getTextContent().strip();
    try {
      if (text.length() <= LONGEST && !text.contains("e") && !text.contains("E")) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      throw refused(element, text, notANumber);
    }
    throw refused(element, text, null);
  }

  private static BadDocument refused(Element element, String text, @Nullable Exception cause) {
    var bad = new BadDocument(XmlPath.where(element), "\"" + text + "\" is not a number we take.");
    if (cause != null) {
      bad.initCause(cause);
    }
    return bad;
  }
}
