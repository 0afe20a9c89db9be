package voti.orders.document;

import com.helger.ubl21.UBL21Marshaller;
import com.helger.xml.schema.XMLSchemaCache;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.validation.Schema;
import org.w3c.dom.Element;

/** The UBL 2.1 documents that are read or written here, each with its schema of OASIS. */
enum UblKind {
  ORDER("Order"),
  CHANGE("OrderChange"),
  CANCELLATION("OrderCancellation"),
  RESPONSE("OrderResponse"),
  QUOTATION("Quotation"),
  ADVICE("DespatchAdvice");

  private static final String SCHEMAS = "urn:oasis:names:specification:ubl:schema:xsd:";

  private final String root;

  UblKind(String root) {
    this.root = root;
  }

  /** The kind a document's root names; empty for any other. */
  static Optional<UblKind> of(Element root) {
    return Arrays.stream(values())
        .filter(kind -> kind != RESPONSE && kind != QUOTATION && kind != ADVICE)
        .filter(kind -> kind.namespace().equals(root.getNamespaceURI()))
        .filter(kind -> kind.root.equals(root.getLocalName()))
        .findFirst();
  }

  String root() {
    return root;
  }

  String namespace() {
    return SCHEMAS + root + "-2";
  }

  /** It is read once. */
  Schema schema() {
    return XMLSchemaCache.getInstance()
        .getSchema(
            switch (this) {
              case ORDER -> UBL21Marshaller.getAllOrderXSDs();
              case CHANGE -> UBL21Marshaller.getAllOrderChangeXSDs();
              case CANCELLATION -> UBL21Marshaller.getAllOrderCancellationXSDs();
              case RESPONSE -> UBL21Marshaller.getAllOrderResponseXSDs();
              case QUOTATION -> UBL21Marshaller.getAllQuotationXSDs();
              case ADVICE -> UBL21Marshaller.getAllDespatchAdviceXSDs();
            });
  }
}
