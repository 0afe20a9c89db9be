package voti.credit.einvoices;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;

/**
 * What a buyer answers to an e-invoice: UBL ApplicationResponse, Peppol Invoice Response 3.
 *
 * @param number of the invoice it is about
 * @param code UNCL 4343, one of AB, IP, UQ, CA, RE, AP, PD
 * @param reason the reasons and conditions in it, joined; empty for none
 */
record InvoiceResponse(String number, String code, String reason) {

  private static final Set<String> FINAL = Set.of("RE", "AP", "CA", "PD");

  /**
   * Reads one.
   *
   * @throws BadDocument when it is none
   */
  static InvoiceResponse read(String xml) {
    var root = SafeXml.read(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    if (!"ApplicationResponse".equals(root.getLocalName())) {
      throw new BadDocument("/" + root.getLocalName(), "this is no ApplicationResponse");
    }
    var reason =
        XmlPath.all(root, "DocumentResponse/Response/Status").stream()
            .flatMap(InvoiceResponse::words)
            .distinct()
            .collect(Collectors.joining("; "));
    return new InvoiceResponse(
        XmlPath.required(root, "DocumentResponse/DocumentReference/ID"),
        XmlPath.required(root, "DocumentResponse/Response/ResponseCode"),
        reason);
  }

  /**
   * Whether no other answer follows: it is rejected, accepted, with or without conditions, paid.
   */
  boolean isFinal() {
    return FINAL.contains(code);
  }

  private static Stream<String> words(Element status) {
    return Stream.of("StatusReason", "Condition/Description")
        .flatMap(path -> XmlPath.all(status, path).stream())
        .map(element -> element.getTextContent().strip())
        .filter(text -> !text.isEmpty());
  }
}
