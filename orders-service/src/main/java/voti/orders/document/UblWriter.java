package voti.orders.document;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a UBL document from the top; what is written is checked against its schema. */
final class UblWriter {

  private static final String SCHEMAS = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final String AGGREGATE = SCHEMAS + "CommonAggregateComponents-2";
  private static final String BASIC = SCHEMAS + "CommonBasicComponents-2";

  private final UblKind kind;
  private final Document document;
  private Node at;

  UblWriter(UblKind kind) {
    this.kind = kind;
    document = empty();
    var root = document.createElementNS(kind.namespace(), kind.root());
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:cac", AGGREGATE);
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:cbc", BASIC);
    at = document.appendChild(root);
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException everyJdkHasOne) {
      throw new IllegalStateException(everyJdkHasOne);
    }
  }

  /**
   * An element with text.
   *
   * @param attributes names and values by turns
   */
  void text(String name, String text, String... attributes) {
    var element = document.createElementNS(BASIC, "cbc:" + name);
    element.setTextContent(text);
    for (var i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
    at.appendChild(element);
  }

  /** An element with others in it. */
  void within(String name, Runnable content) {
    var before = at;
    Element element = document.createElementNS(AGGREGATE, "cac:" + name);
    at = before.appendChild(element);
    content.run();
    at = before;
  }

  /**
   * The whole document.
   *
   * @throws voti.kit.document.BadDocument naming the element that the schema does not want
   */
  byte[] bytes() {
    UblSchema.check(document, kind);
    var text = new StringWriter();
    try {
      var factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.INDENT, "yes");
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(text));
    } catch (TransformerException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
