package voti.credit.integration.published.v1;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.credit.goods.GoodsLine;
import voti.values.Money;

/** Leaves as {@code voti.credit.invoice-issued.v1}; its fields are described by its schema. */
record InvoiceIssued(
    String invoice,
    String number,
    String account,
    String order,
    String dispatch,
    LocalDate issuedOn,
    LocalDate dueOn,
    Currency currency,
    List<GoodsLine> lines,
    Money charge,
    Money vat,
    Money gross) {}
