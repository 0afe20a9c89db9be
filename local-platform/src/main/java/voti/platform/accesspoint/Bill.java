package voti.platform.accesspoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the example's buyer looks at before it answers. */
record Bill(String number, String buyerReference, boolean creditNote) {

  private static final String BASIC =
      "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

  static Bill read(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var root =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
      return new Bill(
          child(root, "ID"),
          child(root, "BuyerReference"),
          "CreditNote".equals(root.getLocalName()));
    } catch (SAXException | IOException | ParserConfigurationException unreadable) {
      throw new IllegalArgumentException("this is no bill", unreadable);
    }
  }

  /** Peppol Invoice Response 3: rejected (RE) for its reference, or accepted (AP). */
  String answer() {
    var rejected = buyerReference.equals("REJECT");
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ApplicationResponse
            xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="%s">
          <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:invoice_response:3</cbc:CustomizationID>
          <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:invoice_response:3</cbc:ProfileID>
          <cbc:ID>response-to-%s</cbc:ID>
          <cac:DocumentResponse>
            <cac:Response>
              <cbc:ResponseCode listID="UNCL4343OpSubset">%s</cbc:ResponseCode>%s
            </cac:Response>
            <cac:DocumentReference>
              <cbc:ID>%s</cbc:ID>
              <cbc:DocumentTypeCode listID="UNCL1001">%s</cbc:DocumentTypeCode>
            </cac:DocumentReference>
          </cac:DocumentResponse>
        </ApplicationResponse>
        """
        .formatted(
            BASIC,
            number,
            rejected ? "RE" : "AP",
            rejected ? REFERENCE_UNKNOWN : "",
            number,
            creditNote ? "381" : "380");
  }

  private static final String REFERENCE_UNKNOWN =
      """

              <cac:Status>
                <cbc:StatusReasonCode listID="OPStatusReason">REF</cbc:StatusReasonCode>
                <cbc:StatusReason>We do not know this reference</cbc:StatusReason>
              </cac:Status>\
      """;

  private static String child(Element root, String name) {
    for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && BASIC.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        return element.getTextContent().strip();
      }
    }
    return "";
  }
}
