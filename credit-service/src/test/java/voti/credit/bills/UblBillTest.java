package voti.credit.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.credit.Sellers;
import voti.credit.vat.Vat;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;
import voti.values.decision.WrongState;

/** What we write passes the rules of Peppol BIS Billing 3, and the rules find what is wrong. */
class UblBillTest {

  private static final EInvoiceRules RULES = new EInvoiceRules();
  private final UblBill ubl = new UblBill(Sellers.ours());

  private static String text(byte[] xml, String path) {
    return XmlPath.required(SafeXml.read(xml).getDocumentElement(), path);
  }

  private static BigDecimal sum(byte[] xml, String path) {
    return XmlPath.all(SafeXml.read(xml).getDocumentElement(), path).stream()
        .map(element -> new BigDecimal(element.getTextContent()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void anInvoiceOfTwoRatesWithAllowanceAndCharge() {
    var xml = ubl.write(BillSamples.atHome());
    assertThat(RULES.violations(xml, false)).isEmpty();
    // 110.00 at 24 % is 26.40, 20.00 at 9 % is 1.80.
    assertThat(text(xml, "TaxTotal/TaxAmount")).isEqualTo("28.20");
    assertThat(text(xml, "LegalMonetaryTotal/LineExtensionAmount")).isEqualTo("120.00");
    assertThat(text(xml, "LegalMonetaryTotal/ChargeTotalAmount")).isEqualTo("10.00");
    assertThat(text(xml, "LegalMonetaryTotal/TaxExclusiveAmount")).isEqualTo("130.00");
    assertThat(text(xml, "LegalMonetaryTotal/TaxInclusiveAmount")).isEqualTo("158.20");
    assertThat(text(xml, "LegalMonetaryTotal/PayableAmount")).isEqualTo("158.20");
    assertThat(sum(xml, "InvoiceLine/LineExtensionAmount")).isEqualTo("120.00");
    assertThat(text(xml, "InvoiceLine/AllowanceCharge/Amount")).isEqualTo("3.33");
    assertThat(text(xml, "AllowanceCharge/TaxCategory/Percent")).isEqualTo("24");
    assertThat(text(xml, "BuyerReference")).isEqualTo("COST-CENTRE-7");
    assertThat(text(xml, "PaymentTerms/Note")).contains("2.00 % off when paid by 2026-02-12");
  }

  @Test
  void aPrepaymentIsALineBelowZeroThatNamesItsInvoiceAndKeptCashIsPaidAlready() {
    var xml = ubl.write(BillSamples.paidAhead());
    assertThat(RULES.violations(xml, false)).isEmpty();
    assertThat(text(xml, "BillingReference/InvoiceDocumentReference/ID")).isEqualTo("P2026-000003");
    assertThat(text(xml, "LegalMonetaryTotal/TaxInclusiveAmount")).isEqualTo("96.20");
    assertThat(text(xml, "LegalMonetaryTotal/PrepaidAmount")).isEqualTo("20.00");
    assertThat(text(xml, "LegalMonetaryTotal/PayableAmount")).isEqualTo("76.20");
    // 60.00 at 24 % is 14.40, 20.00 at 9 % is 1.80.
    assertThat(text(xml, "TaxTotal/TaxAmount")).isEqualTo("16.20");
    assertThat(sum(xml, "InvoiceLine/LineExtensionAmount")).isEqualTo("70.00");
  }

  @Test
  void goodsThatWerePaidAheadWholeLeaveNothingToPay() {
    var paint = BillSamples.line(1, "Paint", "1", "50.00", null, Vat.of("S", "24"));
    var off = BillSamples.paidAhead().lines().getLast();
    var xml =
        ubl.write(BillSamples.invoice(BillSamples.ESTONIAN, List.of(paint, off), "0.00", null));
    assertThat(RULES.violations(xml, false)).isEmpty();
    assertThat(text(xml, "LegalMonetaryTotal/PayableAmount")).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource({"S, 24", "Z, 0", "E, 0", "AE, 0", "O, 0", "K, 0", "G, 0"})
  void everyCategoryIsWrittenAsTheRulesWantIt(String category, String rate) {
    var buyer = category.equals("K") ? BillSamples.SWEDE : BillSamples.ESTONIAN;
    var xml = ubl.write(BillSamples.only(buyer, category, rate));
    assertThat(RULES.violations(xml, false)).isEmpty();
    assertThat(text(xml, "TaxTotal/TaxSubtotal/TaxCategory/ID")).isEqualTo(category);
  }

  /** It names the agreement and the period of the supplies, since it takes back no one invoice. */
  @Test
  void aBonusNamesItsAgreementAndPeriod() {
    var xml = ubl.write(BillSamples.bonus(false));
    assertThat(RULES.violations(xml, true)).isEmpty();
    assertThat(text(xml, "CreditNoteTypeCode")).isEqualTo("381");
    assertThat(text(xml, "ContractDocumentReference/ID")).isEqualTo("Paint 2010");
    assertThat(text(xml, "InvoicePeriod/StartDate")).isEqualTo("2010-01-01");
    assertThat(text(xml, "InvoicePeriod/EndDate")).isEqualTo("2010-12-31");
    assertThat(text(xml, "TaxTotal/TaxAmount")).isEqualTo("25.08");
    assertThat(text(xml, "LegalMonetaryTotal/PayableAmount")).isEqualTo("137.12");
    assertThat(text(xml, "PaymentTerms/Note")).isEqualTo("Set off against later invoices.");
    assertThat(text(ubl.write(BillSamples.bonus(true)), "PaymentTerms/Note"))
        .isEqualTo("It is paid out.");
  }

  @Test
  void aCollectiveInvoiceSaysItsPeriod() {
    var xml = ubl.write(BillSamples.collective(BillSamples.SWEDE, "K", "0"));
    assertThat(RULES.violations(xml, false)).isEmpty();
    assertThat(text(xml, "InvoicePeriod/StartDate")).isEqualTo("2026-01-13");
    assertThat(text(xml, "InvoicePeriod/EndDate")).isEqualTo("2026-02-02");
    assertThat(text(xml, "Delivery/DeliveryLocation/Address/Country/IdentificationCode"))
        .isEqualTo("SE");
  }

  @Test
  void aCreditNoteNamesItsInvoiceAndIsPositive() {
    var brushes = BillSamples.line(1, "Brush", "2", "29.48", null, Vat.of("K", "0"));
    var xml = ubl.write(BillSamples.creditNote(BillSamples.SWEDE, List.of(brushes)));
    assertThat(RULES.violations(xml, true)).isEmpty();
    assertThat(text(xml, "BillingReference/InvoiceDocumentReference/ID")).isEqualTo("2026-000001");
    assertThat(text(xml, "LegalMonetaryTotal/PayableAmount")).isEqualTo("29.48");
    assertThat(text(xml, "Note")).isEqualTo("Bristles fell out");
  }

  @Test
  void theRulesSayWhatABuyerLacks() {
    var nameless =
        new voti.credit.parties.Party("acc-7f-3", "Nobody", "7300070011115", null, null, null);
    var xml = ubl.write(BillSamples.only(nameless, "K", "0"));
    assertThat(RULES.violations(xml, false))
        .anyMatch(said -> said.contains("BR-IC-02"))
        .anyMatch(said -> said.contains("BR-11"));
  }

  @Test
  void aSumThatIsOffByACentIsFound() {
    var right = new String(ubl.write(BillSamples.atHome()), StandardCharsets.UTF_8);
    var wrong = right.replace(">158.20</cbc:PayableAmount>", ">158.21</cbc:PayableAmount>");
    assertThat(wrong).isNotEqualTo(right);
    assertThat(RULES.violations(wrong.getBytes(StandardCharsets.UTF_8), false))
        .anyMatch(said -> said.contains("BR-CO-16"));
  }

  @Test
  void whatRateItsVatIsOfMustHaveBeenTold() {
    var told = BillSamples.atHome();
    var untold =
        new BillFacts(
            told.document(),
            told.account(),
            told.number(),
            told.reference(),
            told.kind(),
            told.buyer(),
            told.issuedOn(),
            told.due(),
            told.terms(),
            told.lines(),
            told.charge(),
            told.chargeVat(),
            List.of(),
            told.gross(),
            told.deliveredOn(),
            told.covered(),
            told.order(),
            null,
            null,
            null);
    assertThatThrownBy(() -> ubl.write(untold)).isInstanceOf(WrongState.class);
  }
}
