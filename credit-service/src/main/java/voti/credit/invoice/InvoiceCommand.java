package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.credit.terms.PaymentTerms;
import voti.values.Money;

/** What an invoice can be asked. */
public sealed interface InvoiceCommand {

  /** Bills a delivery, or those of a period, under a number of its own. */
  record IssueInvoice(
      @TargetAggregateIdentifier String invoice,
      String account,
      String number,
      InvoiceKind kind,
      LocalDate issuedOn,
      PaymentTerms terms,
      List<Delivery> deliveries)
      implements InvoiceCommand {

    /** There is something to bill. */
    public IssueInvoice {
      deliveries = List.copyOf(deliveries);
      if (deliveries.isEmpty()) {
        throw new IllegalArgumentException("invoice " + invoice + " bills nothing");
      }
    }

    /** Bills one delivery on its day, on the terms of its contract. */
    public IssueInvoice(String invoice, String account, String number, Delivery delivery) {
      this(
          invoice,
          account,
          number,
          InvoiceKind.DELIVERY,
          delivery.on(),
          PaymentTerms.net(delivery.paymentDays()),
          List.of(delivery));
    }
  }

  /**
   * Takes a bill that follows from no delivery.
   *
   * @param number the other system's; {@code null} when it is to have one of ours
   */
  record PostInvoice(
      @TargetAggregateIdentifier String invoice,
      String account,
      @Nullable String number,
      InvoiceDraft draft)
      implements InvoiceCommand {}

  /** Gives a requested bill its number. */
  record NumberInvoice(@TargetAggregateIdentifier String invoice, String account, String number)
      implements InvoiceCommand {}

  /** Says that a dispatch was billed with others; what comes back of it is credited there. */
  record ReferToCollective(
      @TargetAggregateIdentifier String invoice, String account, String collective)
      implements InvoiceCommand {}

  /**
   * Takes a credit note that another system issued on its bill.
   *
   * @param number the other system's
   * @param gross what lines and their VAT come to
   * @param source the other system's name
   */
  record PostCreditNote(
      @TargetAggregateIdentifier String invoice,
      String account,
      String creditNote,
      String number,
      LocalDate issuedOn,
      String cause,
      List<GoodsLine> lines,
      Money gross,
      String source)
      implements InvoiceCommand {

    /** Lines are copied. */
    public PostCreditNote {
      lines = List.copyOf(lines);
    }
  }

  /** Credits goods that came back. */
  record CreditReturn(
      @TargetAggregateIdentifier String invoice,
      String account,
      String creditNote,
      ReturnedGoods goods)
      implements InvoiceCommand {}
}
