package voti.credit.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/** Leaves as {@code voti.credit.credit-note-issued.v1}; its fields are described by its schema. */
record CreditNoteIssued(
    String creditNote,
    String number,
    String invoice,
    String account,
    String order,
    LocalDate issuedOn,
    Money gross,
    List<CreditedLine> lines,
    String invoiceNumber,
    String cause,
    List<VatSubtotal> vatBreakdown,
    String act) {}
