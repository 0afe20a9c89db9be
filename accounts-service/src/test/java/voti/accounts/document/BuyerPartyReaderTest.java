package voti.accounts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voti.accounts.Story;
import voti.kit.document.BadDocument;

/** The UBL 2.1 example order of OASIS, as packed in ph-ubl-testfiles, and what can be wrong. */
class BuyerPartyReaderTest {

  private static final String PARTY = "/Order/BuyerCustomerParty/Party";

  @Test
  void theBuyerOfTheExampleOrderIsTheProspectOfTheStory() throws IOException {
    assertThat(BuyerPartyReader.read(example()).party()).isEqualTo(Story.PARTY);
  }

  @Test
  void ofItsIdentifiersOnlyOneGlnIdentifiesAndTheOthersSayWhyNot() throws IOException {
    assertThat(BuyerPartyReader.read(example()).identifiers())
        .containsExactly(
            new StatedIdentifier(
                PARTY + "/PartyIdentification[1]/ID",
                "GLN",
                "7300070011115",
                "identifies",
                "its check digit is right"),
            new StatedIdentifier(
                PARTY + "/PartyIdentification[2]/ID",
                null,
                "PartyID123",
                "not-usable",
                "a GLN has thirteen digits, \"PartyID123\" has not"),
            new StatedIdentifier(
                PARTY + "/EndpointID",
                "GLN",
                "7300072311115",
                "not-usable",
                "the check digit of GLN 7300072311115 is 5, it should be 4"),
            new StatedIdentifier(
                PARTY + "/PartyLegalEntity/CompanyID",
                "SE:ORGNR",
                "5532331183",
                "kept-unverified",
                "kept as stated, not verified; it does not identify"),
            new StatedIdentifier(
                PARTY + "/PartyTaxScheme/CompanyID",
                null,
                "SE1234567801",
                "kept-unverified",
                "kept as stated, not verified; it does not identify"));
  }

  @Test
  void anEndpointIdentifiesWhenNoIdentificationDoes() {
    var buyer = BuyerPartyReader.read(order(endpoint("0088", "7300070011115") + RIGHT_REST));
    assertThat(buyer.party().gln()).isEqualTo(Story.PARTY.gln());
    assertThat(buyer.party().registrationNumber()).isNull();
    assertThat(buyer.party().vatNumber()).isNull();
  }

  @Test
  void aNumberOfAnotherSchemeIsNoGlnHoweverItsDigitsFit() {
    assertThatThrownBy(
            () -> BuyerPartyReader.read(order(endpoint("0192", "7300070011115") + RIGHT_REST)))
        .isInstanceOf(BadDocument.class)
        .hasMessageContaining("does not say that 7300070011115 is a GLN");
  }

  @Test
  void withoutATrustedGlnTheElementIsNamed() {
    assertThatThrownBy(
            () -> BuyerPartyReader.read(order(endpoint("GLN", "7300072311115") + RIGHT_REST)))
        .isInstanceOfSatisfying(
            BadDocument.class,
            bad -> assertThat(bad.element()).isEqualTo(PARTY + "/PartyIdentification/ID"))
        .hasMessageContaining("it should be 4");
    assertThatThrownBy(() -> BuyerPartyReader.read(order(RIGHT_REST)))
        .hasMessage("the buyer states no GLN");
  }

  @Test
  void aBuyerWithoutNameOrCountryIsRefusedByElement() {
    assertThatThrownBy(() -> BuyerPartyReader.read(order(endpoint("GLN", "7300070011115"))))
        .isInstanceOfSatisfying(
            BadDocument.class,
            bad -> assertThat(bad.element()).isEqualTo(PARTY + "/PartyName/Name"));
    assertThatThrownBy(() -> BuyerPartyReader.read(order(endpoint("GLN", "7300070011115") + NAME)))
        .isInstanceOfSatisfying(
            BadDocument.class,
            bad ->
                assertThat(bad.element())
                    .isEqualTo(PARTY + "/PostalAddress/Country/IdentificationCode"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
        "<Order/>",
        "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>",
        "not xml at all",
        "",
        "<!DOCTYPE a [<!ENTITY x 'xx'>]><a>&x;</a>"
      })
  void whatIsNoOrderWithABuyerIsRefused(String text) {
    assertThatThrownBy(() -> BuyerPartyReader.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadDocument.class);
  }

  private static final String NAME =
      "<cac:PartyName><cbc:Name>Johnssons byggvaror</cbc:Name></cac:PartyName>";
  private static final String RIGHT_REST =
      NAME
          + "<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode>"
          + "</cac:Country></cac:PostalAddress>";

  private static String endpoint(String scheme, String value) {
    return "<cbc:EndpointID schemeID='%s'>%s</cbc:EndpointID>".formatted(scheme, value);
  }

  private static byte[] order(String party) {
    return """
    <Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cac:BuyerCustomerParty><cac:Party>%s</cac:Party></cac:BuyerCustomerParty>
    </Order>
    """
        .formatted(party)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] example() throws IOException {
    var path = "/external/test-ubl/order/UBL-Order-2.1-Example.xml";
    try (var file = BuyerPartyReaderTest.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    }
  }
}
