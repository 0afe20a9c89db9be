package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Deduction;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.credit.vat.VatSubtotal;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Refusal;

/** What became of an invoice. */
public sealed interface InvoiceEvent extends ConcernsAccount {

  String invoice();

  @Override
  String account();

  /**
   * A delivery was billed, or those of a period.
   *
   * @param account who owes it
   * @param buyer who ordered
   * @param order of the first delivery, as are {@code buyer} and {@code dispatch}
   * @param reference the ISO 11649 creditor reference to pay with
   * @param dueOn when the last of it is due
   * @param lines of the goods
   * @param vat of the goods, less that of what was billed ahead
   * @param gross what is to be paid by it: the goods, less what was billed ahead
   * @param bill VAT, terms and deliveries; {@code null} of what was billed before they were kept
   */
  record InvoiceIssued(
      String invoice,
      String account,
      String buyer,
      String order,
      String dispatch,
      String number,
      String reference,
      LocalDate issuedOn,
      LocalDate dueOn,
      List<GoodsLine> lines,
      Money charge,
      Money vat,
      Money gross,
      @Nullable Bill bill)
      implements InvoiceEvent {

    /** What is billed here, delivery by delivery. */
    public List<BilledDelivery> deliveries() {
      return bill == null || bill.deliveries().isEmpty()
          ? List.of(
              new BilledDelivery(
                  dispatch,
                  order,
                  buyer,
                  issuedOn,
                  lines,
                  charge,
                  goods(),
                  bill == null ? null : bill.deductions(),
                  bill == null ? null : bill.kept()))
          : bill.deliveries();
    }

    /** What the goods are worth with VAT, before what was billed ahead is taken off. */
    public Money goods() {
      return bill == null ? gross : gross.plus(Deduction.gross(bill.takenOff(), gross));
    }
  }

  /** A bill for which there is no delivery was asked for; it waits for its number. */
  record InvoiceRequested(String invoice, String account, InvoiceDraft draft)
      implements InvoiceEvent {}

  /**
   * A bill that follows from no delivery stands: another system's, or a prepayment.
   *
   * @param order the order it belongs to; {@code null} for none of ours
   * @param source who says so
   */
  record InvoicePosted(
      String invoice,
      String account,
      @Nullable String order,
      String number,
      String reference,
      LocalDate issuedOn,
      LocalDate dueOn,
      List<GoodsLine> lines,
      Money charge,
      Money vat,
      Money gross,
      String source,
      Bill bill)
      implements InvoiceEvent {}

  /** The dispatch of this stream was billed with others. */
  record BilledCollectively(String invoice, String account, String collective)
      implements InvoiceEvent {}

  /** What came back of a dispatch goes to the invoice it was billed with. */
  record ReturnForwarded(
      String invoice, String account, String collective, String creditNote, ReturnedGoods goods)
      implements InvoiceEvent {}

  /**
   * Part of it was taken back. The number names the invoice.
   *
   * @param vat at the rates of the original supply; {@code null} before that was kept
   */
  record CreditNoteIssued(
      String invoice,
      String account,
      String creditNote,
      String number,
      String invoiceNumber,
      String order,
      String returned,
      String act,
      String cause,
      LocalDate issuedOn,
      List<GoodsLine> lines,
      Money gross,
      @Nullable List<VatSubtotal> vat)
      implements InvoiceEvent {}

  /**
   * Another system took back part of its bill.
   *
   * @param number the other system's
   * @param invoiceNumber of the bill
   * @param vat at the rates of the original supply
   * @param source who says so
   */
  record CreditNotePosted(
      String invoice,
      String account,
      String creditNote,
      String number,
      String invoiceNumber,
      LocalDate issuedOn,
      String cause,
      List<GoodsLine> lines,
      Money gross,
      List<VatSubtotal> vat,
      String source)
      implements InvoiceEvent {}

  /** Goods came back before their invoice was issued: they wait for it. */
  record ReturnAwaitsInvoice(String invoice, String account, String creditNote, ReturnedGoods goods)
      implements InvoiceEvent {}

  /**
   * More was to be credited than was billed, or at another VAT.
   *
   * @param returned the return; of a credit note of another system, the credit note
   */
  record CreditNoteRefused(
      String invoice, String account, String returned, String rule, String sentence)
      implements InvoiceEvent, Refusal {}
}
