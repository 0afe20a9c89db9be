package voti.orders.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;
import voti.values.Gln;
import voti.values.Money;

/**
 * A UBL 2.1 order as a document says it; nothing is looked up yet. A change or a cancellation of an
 * order has the same head.
 */
final class UblOrder {

  private static final String COUPON = "coupon";
  private static final String PARTY = "BuyerCustomerParty/Party";

  private final Element root;
  private final UblKind kind;

  private UblOrder(Element root, UblKind kind) {
    this.root = root;
    this.kind = kind;
  }

  /**
   * Reads and checks a document.
   *
   * @throws BadDocument naming the element that is wrong
   */
  static UblOrder read(byte[] xml) {
    var document = SafeXml.read(xml);
    var root = document.getDocumentElement();
    var kind =
        UblKind.of(root)
            .orElseThrow(
                () ->
                    new BadDocument(
                        XmlPath.where(root),
                        "This is a %s of %s, not a UBL 2.1 Order, its change or its cancellation."
                            .formatted(
                                root.getLocalName(),
                                root.getNamespaceURI() == null
                                    ? "no namespace"
                                    : root.getNamespaceURI())));
    UblSchema.check(document, kind);
    return new UblOrder(root, kind);
  }

  UblKind kind() {
    return kind;
  }

  /** The same document as a change of an order. */
  UblChange change() {
    return new UblChange(this, root);
  }

  String number() {
    return XmlPath.required(root, "ID");
  }

  LocalDate issuedOn() {
    return day("IssueDate", XmlPath.required(root, "IssueDate"));
  }

  Currency currency() {
    var code = XmlPath.required(root, "DocumentCurrencyCode");
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new BadDocument(here("DocumentCurrencyCode"), code + " is not a currency.");
    }
  }

  /** The first identifier of the buyer that is a GLN with a right check digit. */
  String buyer() {
    return Stream.concat(
            XmlPath.all(root, PARTY + "/PartyIdentification/ID").stream(),
            XmlPath.all(root, PARTY + "/EndpointID").stream())
        .map(id -> id.getTextContent().strip())
        .filter(Gln::isValid)
        .findFirst()
        .orElseThrow(
            () ->
                new BadDocument(
                    here(PARTY + "/PartyIdentification/ID"),
                    "None of the buyer's identifiers is a GLN with a right check digit."));
  }

  @Nullable LocalDate requestedFrom() {
    return requested("StartDate");
  }

  @Nullable LocalDate requestedUntil() {
    return requested("EndDate");
  }

  private @Nullable LocalDate requested(String end) {
    var path = "Delivery/RequestedDeliveryPeriod/" + end;
    return XmlPath.text(root, path).map(text -> day(path, text)).orElse(null);
  }

  /** What the document takes off as a whole, or what it adds. */
  Money allowancesOrCharges(boolean charges) {
    return XmlPath.all(root, "AllowanceCharge").stream()
        .filter(one -> charges == isCharge(one))
        .map(one -> money(one, "Amount").orElseThrow(() -> missing(one, "Amount")))
        .reduce(Money.zero(currency()), Money::plus);
  }

  @Nullable Money statedTax() {
    var totals = XmlPath.all(root, "TaxTotal");
    return totals.isEmpty()
        ? null
        : totals.stream()
            .map(total -> money(total, "TaxAmount").orElseThrow(() -> missing(total, "TaxAmount")))
            .reduce(Money.zero(currency()), Money::plus);
  }

  @Nullable Money statedPayable() {
    return XmlPath.first(root, "AnticipatedMonetaryTotal")
        .flatMap(total -> money(total, "PayableAmount"))
        .orElse(null);
  }

  /** Codes that its references call coupons. */
  List<String> coupons() {
    return XmlPath.all(root, "AdditionalDocumentReference").stream()
        .filter(
            one -> XmlPath.text(one, "DocumentType").filter(COUPON::equalsIgnoreCase).isPresent())
        .map(one -> XmlPath.required(one, "ID"))
        .toList();
  }

  List<UblLine> lines() {
    return XmlPath.all(root, "OrderLine/LineItem").stream()
        .map(line -> new UblLine(line, this))
        .toList();
  }

  /** An amount in the document's currency; finer amounts are rounded to its minor unit. */
  Optional<Money> money(Element from, String path) {
    return XmlPath.first(from, path)
        .map(
            element -> {
              var stated = element.getAttribute("currencyID");
              if (!stated.isEmpty() && !stated.equals(currency().getCurrencyCode())) {
                throw new BadDocument(
                    XmlPath.where(element),
                    "The amount is in %s, the order in %s.".formatted(stated, currency()));
              }
              return Money.rounded(Numbers.decimal(element), currency());
            });
  }

  static BadDocument missing(Element from, String path) {
    return new BadDocument(XmlPath.where(from) + "/" + path, path + " is missing.");
  }

  private static boolean isCharge(Element one) {
    return Boolean.parseBoolean(XmlPath.required(one, "ChargeIndicator"));
  }

  private String here(String path) {
    return "/" + kind.root() + "/" + path;
  }

  LocalDate day(String path, String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException notADay) {
      throw new BadDocument(here(path), text + " is not a date.");
    }
  }
}
