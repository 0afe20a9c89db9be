package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Refusal;

/** What became of an invoice. */
public sealed interface InvoiceEvent extends ConcernsAccount {

  String invoice();

  @Override
  String account();

  /**
   * A delivery was billed.
   *
   * @param account who owes it
   * @param buyer who ordered
   * @param reference the ISO 11649 creditor reference to pay with
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
      Money gross)
      implements InvoiceEvent {}

  /** Part of it was taken back. The number names the invoice. */
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
      Money gross)
      implements InvoiceEvent {}

  /** Goods came back before their invoice was issued: they wait for it. */
  record ReturnAwaitsInvoice(String invoice, String account, String creditNote, ReturnedGoods goods)
      implements InvoiceEvent {}

  /** More was to be credited than was billed. */
  record CreditNoteRefused(
      String invoice, String account, String returned, String rule, String sentence)
      implements InvoiceEvent, Refusal {}
}
