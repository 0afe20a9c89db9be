package voti.credit.bills;

import com.helger.ubl21.UBL21Marshaller;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.springframework.stereotype.Component;
import voti.credit.invoice.InvoiceKind;
import voti.credit.seller.Seller;
import voti.values.decision.WrongState;

/** Bills in UBL 2.1 as Peppol BIS Billing 3 wants them (EN 16931). */
@Component
public class UblBill {

  private static final String CUSTOMIZATION =
      "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
  private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
  private static final String INVOICE = "380";
  private static final String PREPAYMENT = "386";
  private static final String CREDIT_NOTE = "381";

  private final Seller seller;

  UblBill(Seller seller) {
    this.seller = seller;
  }

  /**
   * The bill as XML.
   *
   * @throws WrongState when it was not told which rate its VAT is of
   */
  public byte[] write(BillFacts bill) {
    if (bill.vat().isEmpty()) {
      throw new WrongState(
          "vat-rate-was-told",
          "It was not told which rate the VAT of "
              + bill.number()
              + " is of; it can be printed but not sent as an e-invoice.");
    }
    var xml =
        bill.isCreditNote()
            ? UBL21Marshaller.creditNote().setFormattedOutput(true).getAsBytes(creditNote(bill))
            : UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(invoice(bill));
    return Objects.requireNonNull(xml, "UBL could not be written");
  }

  private InvoiceType invoice(BillFacts bill) {
    var invoice = new InvoiceType();
    invoice.setCustomizationID(CUSTOMIZATION);
    invoice.setProfileID(PROFILE);
    invoice.setID(bill.number());
    invoice.setIssueDate(bill.issuedOn());
    invoice.setDueDate(bill.due().getLast().dueOn());
    invoice.setInvoiceTypeCode(bill.kind() == InvoiceKind.PREPAYMENT ? PREPAYMENT : INVOICE);
    invoice.setDocumentCurrencyCode(UblParts.code(bill.gross()));
    if (bill.buyerReference() != null) {
      invoice.setBuyerReference(bill.buyerReference());
    }
    invoice.setOrderReference(order(bill));
    bill.prepayments().forEach(one -> invoice.addBillingReference(preceding(one)));
    invoice.setAccountingSupplierParty(UblParties.seller(seller, bill));
    invoice.setAccountingCustomerParty(UblParties.buyer(bill.buyer(), bill));
    var covered = bill.covered();
    if (covered != null) {
      invoice.addInvoicePeriod(UblParts.period(covered));
    }
    if (bill.deliveredOn() != null || covered != null) {
      invoice.addDelivery(UblParties.delivery(bill.deliveredOn(), bill.buyer().country()));
    }
    invoice.addPaymentMeans(UblParts.paymentMeans(seller, bill.reference()));
    invoice.addPaymentTerms(terms(TermsInWords.english(bill)));
    if (!bill.charge().isZero()) {
      invoice.addAllowanceCharge(UblParts.charge(bill));
    }
    invoice.addTaxTotal(UblParts.taxTotal(bill.vatTotal(), bill.vat()));
    invoice.setLegalMonetaryTotal(UblParts.totals(bill));
    for (var line : bill.lines()) {
      var type = new InvoiceLineType();
      type.setID(Integer.toString(line.id()));
      if (line.order() != null) {
        type.addNote(new NoteType("Order " + line.order()));
      }
      type.setInvoicedQuantity(line.quantity().amount()).setUnitCode(line.quantity().unit());
      type.setLineExtensionAmount(line.net().amount()).setCurrencyID(UblParts.code(line.net()));
      if (line.allowance() != null && line.allowance().isPositive()) {
        type.addAllowanceCharge(UblParts.allowance(line.allowance()));
      }
      type.setItem(UblParts.item(line));
      type.setPrice(UblParts.price(line));
      invoice.addInvoiceLine(type);
    }
    return invoice;
  }

  private CreditNoteType creditNote(BillFacts bill) {
    var note = new CreditNoteType();
    note.setCustomizationID(CUSTOMIZATION);
    note.setProfileID(PROFILE);
    note.setID(bill.number());
    note.setIssueDate(bill.issuedOn());
    note.setCreditNoteTypeCode(CREDIT_NOTE);
    if (bill.cause() != null) {
      note.addNote(new NoteType(bill.cause()));
    }
    note.setDocumentCurrencyCode(UblParts.code(bill.gross()));
    if (bill.buyerReference() != null) {
      note.setBuyerReference(bill.buyerReference());
    }
    note.setOrderReference(order(bill));
    if (bill.preceding() != null) {
      note.addBillingReference(preceding(bill.preceding()));
    }
    if (bill.covered() != null) {
      note.addInvoicePeriod(UblParts.period(bill.covered()));
    }
    if (bill.kind() == InvoiceKind.BONUS) {
      var agreement = new DocumentReferenceType();
      agreement.setID(bill.order());
      note.addContractDocumentReference(agreement);
    }
    note.setAccountingSupplierParty(UblParties.seller(seller, bill));
    note.setAccountingCustomerParty(UblParties.buyer(bill.buyer(), bill));
    if (bill.deliveredOn() != null) {
      note.addDelivery(UblParties.delivery(bill.deliveredOn(), bill.buyer().country()));
    }
    note.addPaymentTerms(terms(TermsInWords.english(bill)));
    note.addTaxTotal(UblParts.taxTotal(bill.vatTotal(), bill.vat()));
    note.setLegalMonetaryTotal(UblParts.totals(bill));
    for (var line : bill.lines()) {
      var type = new CreditNoteLineType();
      type.setID(Integer.toString(line.id()));
      type.setCreditedQuantity(line.quantity().amount()).setUnitCode(line.quantity().unit());
      type.setLineExtensionAmount(line.net().amount()).setCurrencyID(UblParts.code(line.net()));
      type.setItem(UblParts.item(line));
      type.setPrice(UblParts.price(line));
      note.addCreditNoteLine(type);
    }
    return note;
  }

  private static OrderReferenceType order(BillFacts bill) {
    var order = new OrderReferenceType();
    order.setID(bill.order());
    return order;
  }

  private static PaymentTermsType terms(String words) {
    var terms = new PaymentTermsType();
    terms.addNote(new NoteType(words));
    return terms;
  }

  private static BillingReferenceType preceding(BillFacts.Preceding invoice) {
    var document = new DocumentReferenceType();
    document.setID(invoice.number());
    document.setIssueDate(invoice.issuedOn());
    var reference = new BillingReferenceType();
    reference.setInvoiceDocumentReference(document);
    return reference;
  }
}
