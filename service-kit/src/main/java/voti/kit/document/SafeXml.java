package voti.kit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML from outside: no document type, no entities, nothing fetched, bounded in size. */
public final class SafeXml {

  /** The most bytes a document may have. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final DocumentBuilderFactory FACTORY = factory();

  private SafeXml() {}

  /**
   * Reads a document, namespaces included.
   *
   * @throws DocumentTooLarge above {@link #LARGEST} bytes
   * @throws BadDocument when it is not XML, or declares a document type
   */
  public static Document read(byte[] xml) {
    if (xml.length > LARGEST) {
      throw new DocumentTooLarge(xml.length, LARGEST);
    }
    try {
      var builder = FACTORY.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXParseException broken) {
      var why =
          String.valueOf(broken.getMessage()).contains("DOCTYPE")
              ? "a document type declaration is not allowed"
              : "this is not well-formed XML: " + broken.getMessage();
      throw new BadDocument(
          "/",
          why + " (line " + broken.getLineNumber() + ", column " + broken.getColumnNumber() + ")");
    } catch (SAXException | IOException broken) {
      throw new BadDocument("/", "this is not XML: " + broken.getMessage());
    } catch (ParserConfigurationException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static DocumentBuilderFactory factory() {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    } catch (ParserConfigurationException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setExpandEntityReferences(false);
    factory.setXIncludeAware(false);
    return factory;
  }

  /** Errors are thrown, not printed. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(@Nullable SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
