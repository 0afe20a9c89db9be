package voti.credit.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.credit.creditaccount.Instalments;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.Bill;
import voti.credit.invoice.CreditorReference;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.CreditNotePosted;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * An invoice with what reduced it.
 *
 * @param reference ISO 11649
 * @param order of its first delivery, as is {@code dispatch}; {@code null} where there is none
 * @param open gross less credit notes less allocated cash; below zero when it is ours to give back
 * @param bill VAT, terms and deliveries; {@code null} of what was billed before they were kept
 * @param source whose it is when another system issued it; {@code null} when we did
 * @param keys what a payer may write to name it, in capitals without signs
 * @param sequence of the last event it has seen
 */
public record InvoiceRow(
    @BsonId String invoice,
    String number,
    String reference,
    String account,
    @Nullable String order,
    @Nullable String dispatch,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<GoodsLine> lines,
    Money charge,
    Money vat,
    Money gross,
    Money open,
    List<Credited> creditNotes,
    List<Paid> payments,
    @Nullable Bill bill,
    @Nullable String source,
    List<String> keys,
    long sequence) {

  /**
   * A credit note on it.
   *
   * @param vat at the rates of the supply; empty when it was not told which rate the VAT is of
   */
  public record Credited(
      String creditNote,
      String number,
      LocalDate issuedOn,
      Money gross,
      @Nullable String order,
      @Nullable String cause,
      List<GoodsLine> lines,
      List<VatSubtotal> vat) {

    /** What was kept before lines and VAT were has none. */
    public Credited {
      lines = Objects.requireNonNullElse(lines, List.of());
      vat = Objects.requireNonNullElse(vat, List.of());
    }

    static Credited of(CreditNoteIssued e) {
      return new Credited(
          e.creditNote(),
          e.number(),
          e.issuedOn(),
          e.gross(),
          e.order(),
          e.cause(),
          e.lines(),
          e.vat() == null ? List.of() : e.vat());
    }

    static Credited of(CreditNotePosted e) {
      return new Credited(
          e.creditNote(), e.number(), e.issuedOn(), e.gross(), null, e.cause(), e.lines(), e.vat());
    }
  }

  /**
   * Cash allocated to it, with what was given up beside it; below zero when taken back.
   *
   * @param part of it that was named, counted from 1; {@code null} for none
   */
  public record Paid(
      String receipt, Money amount, LocalDate booked, LocalDate valued, @Nullable Integer part) {}

  static InvoiceRow of(InvoiceIssued e, long sequence) {
    return new InvoiceRow(
        e.invoice(),
        e.number(),
        e.reference(),
        e.account(),
        e.order(),
        e.dispatch(),
        e.issuedOn(),
        e.dueOn(),
        e.lines(),
        e.charge(),
        e.vat(),
        e.gross(),
        e.gross(),
        List.of(),
        List.of(),
        e.bill(),
        null,
        keys(e.reference(), e.number()),
        sequence);
  }

  static InvoiceRow of(InvoicePosted e, long sequence) {
    return new InvoiceRow(
        e.invoice(),
        e.number(),
        e.reference(),
        e.account(),
        e.order(),
        null,
        e.issuedOn(),
        e.dueOn(),
        e.lines(),
        e.charge(),
        e.vat(),
        e.gross(),
        e.gross(),
        List.of(),
        List.of(),
        e.bill(),
        e.source(),
        keys(e.reference(), e.number()),
        sequence);
  }

  InvoiceRow with(CreditNoteIssued e, long at) {
    return with(Credited.of(e), at);
  }

  InvoiceRow with(CreditNotePosted e, long at) {
    return with(Credited.of(e), at);
  }

  private InvoiceRow with(Credited note, long at) {
    var notes = new ArrayList<>(creditNotes);
    notes.add(note);
    return changed(open.minus(note.gross()), notes, payments, at);
  }

  InvoiceRow with(ReceiptAllocated e, long at) {
    var paid = new ArrayList<>(payments);
    var fell = e.allocation().fell();
    paid.add(new Paid(e.receipt(), fell, e.booked(), e.valued(), e.allocation().part()));
    return changed(open.minus(fell), creditNotes, paid, at);
  }

  /** A payment taken back stands beside it with its mirror. */
  InvoiceRow with(ReceiptUnallocated e, long at) {
    var paid = new ArrayList<>(payments);
    var back = e.allocation().fell().negated();
    paid.add(new Paid(e.receipt(), back, e.booked(), e.valued(), e.allocation().part()));
    return changed(open.minus(back), creditNotes, paid, at);
  }

  /** A set-off is a payment without cash; below zero, its mirror. */
  InvoiceRow setOff(String setOff, Money amount, LocalDate on, long at) {
    var paid = new ArrayList<>(payments);
    paid.add(new Paid(setOff, amount, on, on, null));
    return changed(open.minus(amount), creditNotes, paid, at);
  }

  /** What was open at the end of a day: cash by value date, credit notes by their date. */
  Money openAt(LocalDate day) {
    var rest = gross;
    for (var note : creditNotes) {
      rest = note.issuedOn().isAfter(day) ? rest : rest.minus(note.gross());
    }
    for (var paid : payments) {
      rest = paid.valued().isAfter(day) ? rest : rest.minus(paid.amount());
    }
    return rest;
  }

  /** What of it was late on a day: of a bill that is due in parts, those whose day had passed. */
  Money lateAt(LocalDate day) {
    var rest = openAt(day);
    var parts = Instalments.of(bill == null ? null : bill.due(), gross);
    if (parts == null) {
      return dueOn.isBefore(day) ? rest : Money.zero(gross.currency());
    }
    for (var note : creditNotes) {
      parts = note.issuedOn().isAfter(day) ? parts : parts.credited(note.gross());
    }
    for (var paid : payments) {
      parts = paid.valued().isAfter(day) ? parts : parts.named(paid.part(), paid.amount());
    }
    var open = parts.open(rest);
    var late = Money.zero(gross.currency());
    for (var i = 0; i < open.size(); i++) {
      late = parts.agreed().get(i).dueOn().isBefore(day) ? late.plus(open.get(i)) : late;
    }
    return late;
  }

  private static List<String> keys(String reference, String number) {
    return List.of(
        CreditorReference.plain(reference),
        CreditorReference.plain(number),
        CreditorReference.estonianOf(number));
  }

  private InvoiceRow changed(Money rest, List<Credited> notes, List<Paid> paid, long at) {
    return new InvoiceRow(
        invoice, number, reference, account, order, dispatch, issuedOn, dueOn, lines, charge, vat,
        gross, rest, notes, paid, bill, source, keys, at);
  }
}
