package voti.accounts.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.accounts.account.AccountCommand.Party;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;
import voti.values.Gln;

/** Reads the buyer of a UBL 2 order (OASIS, Universal Business Language). */
final class BuyerPartyReader {

  private static final String ORDER = "urn:oasis:names:specification:ubl:schema:xsd:Order-2";
  private static final String PARTY = "BuyerCustomerParty/Party";

  private BuyerPartyReader() {}

  /**
   * The buyer, identified by the first GLN that can be trusted.
   *
   * @throws BadDocument naming the element that is wrong or missing
   */
  static BuyerParty read(byte[] xml) {
    var order = Objects.requireNonNull(SafeXml.read(xml).getDocumentElement());
    if (!ORDER.equals(order.getNamespaceURI()) || !"Order".equals(order.getLocalName())) {
      throw new BadDocument(
          "/" + order.getLocalName(), "this is not a UBL order but " + order.getNodeName());
    }
    var party =
        XmlPath.first(order, PARTY)
            .orElseThrow(() -> new BadDocument("/Order/" + PARTY, "the order names no buyer"));
    var identifiers = new ArrayList<>(glns(party));
    var gln = identifying(party, identifiers);
    var registration = XmlPath.first(party, "PartyLegalEntity/CompanyID");
    var vat = vat(party);
    registration.map(BuyerPartyReader::kept).ifPresent(identifiers::add);
    vat.map(BuyerPartyReader::kept).ifPresent(identifiers::add);
    return new BuyerParty(
        new Party(name(party), gln, text(registration), text(vat), country(party)), identifiers);
  }

  private static List<StatedIdentifier> glns(Element party) {
    var elements = new ArrayList<>(XmlPath.all(party, "PartyIdentification/ID"));
    elements.addAll(XmlPath.all(party, "EndpointID"));
    var judged = new ArrayList<StatedIdentifier>();
    for (var element : elements) {
      var identified =
          judged.stream().anyMatch(one -> one.use().equals(StatedIdentifier.IDENTIFIES));
      judged.add(new GlnIdentifies(element).judge(identified));
    }
    return judged;
  }

  private static Gln identifying(Element party, List<StatedIdentifier> identifiers) {
    return identifiers.stream()
        .filter(one -> one.use().equals(StatedIdentifier.IDENTIFIES))
        .findFirst()
        .map(one -> new Gln(one.value()))
        .orElseThrow(
            () ->
                new BadDocument(
                    XmlPath.where(party) + "/PartyIdentification/ID",
                    identifiers.isEmpty()
                        ? "the buyer states no GLN"
                        : "no identifier of the buyer is a GLN that can be trusted: "
                            + String.join(
                                "; ",
                                identifiers.stream().map(StatedIdentifier::reason).toList())));
  }

  private static String name(Element party) {
    return XmlPath.text(party, "PartyName/Name")
        .or(() -> XmlPath.text(party, "PartyLegalEntity/RegistrationName"))
        .orElseThrow(
            () ->
                new BadDocument(XmlPath.where(party) + "/PartyName/Name", "the buyer has no name"));
  }

  private static String country(Element party) {
    var path = "PostalAddress/Country/IdentificationCode";
    var code =
        XmlPath.text(party, path)
            .or(
                () ->
                    XmlPath.text(
                        party, "PartyLegalEntity/RegistrationAddress/Country/IdentificationCode"))
            .orElse("");
    if (!code.matches("[A-Z]{2}")) {
      throw new BadDocument(
          XmlPath.where(party) + "/" + path,
          code.isEmpty()
              ? "the buyer states no country"
              : "a country is two capital letters, \"" + code + "\" is not");
    }
    return code;
  }

  private static Optional<Element> vat(Element party) {
    return XmlPath.all(party, "PartyTaxScheme").stream()
        .filter(tax -> XmlPath.text(tax, "TaxScheme/ID").filter("VAT"::equals).isPresent())
        .flatMap(tax -> XmlPath.first(tax, "CompanyID").stream())
        .findFirst();
  }

  private static StatedIdentifier kept(Element element) {
    return new StatedIdentifier(
        XmlPath.where(element),
        schemeOf(element),
        element.getTextContent().strip(),
        StatedIdentifier.KEPT,
        "kept as stated, not verified; it does not identify");
  }

  static @Nullable String schemeOf(Element element) {
    var scheme = element.getAttribute("schemeID");
    return scheme.isEmpty() ? null : scheme;
  }

  private static @Nullable String text(Optional<Element> element) {
    return element
        .map(found -> found.getTextContent().strip())
        .filter(t -> !t.isEmpty())
        .orElse(null);
  }
}
