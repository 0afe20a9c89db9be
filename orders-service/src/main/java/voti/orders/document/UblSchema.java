package voti.orders.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;

/** Checks documents against the UBL 2.1 schemas of OASIS, from the class path. */
final class UblSchema {

  private static final Pattern QUOTED = Pattern.compile("'(?:\\{?\"?[^'\"]*\"?:)?([A-Za-z]+)\\}?'");

  private UblSchema() {}

  /**
   * Checks a document against the schema.
   *
   * @throws BadDocument naming the element where it first goes wrong
   */
  static void check(Document document, UblKind kind) {
    var validator = kind.schema().newValidator();
    validator.setErrorHandler(new FirstError(validator));
    try {
      validator.validate(new DOMSource(document));
    } catch (SAXException refused) {
      throw new BadDocument(
          elementIn(String.valueOf(refused.getMessage())), "UBL 2.1: " + refused.getMessage());
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private static String elementIn(String message) {
    var quoted = QUOTED.matcher(message);
    return quoted.find() ? quoted.group(1) : "/Order";
  }

  /** Stops at the first error, at the element the validator stands on. */
  private record FirstError(javax.xml.validation.Validator validator) implements ErrorHandler {

    private static final String CURRENT =
        "http://apache.org/xml/properties/dom/current-element-node";

    @Override
    public void warning(SAXParseException warning) {
      // A warning is not a reason to refuse.
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw new BadDocument(here(error), "UBL 2.1: " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      error(error);
    }

    private String here(SAXParseException error) {
      try {
        return validator.getProperty(CURRENT) instanceof Node node
                && node instanceof Element element
            ? XmlPath.where(element)
            : elementIn(String.valueOf(error.getMessage()));
      } catch (SAXException unknownProperty) {
        return elementIn(String.valueOf(error.getMessage()));
      }
    }
  }
}
