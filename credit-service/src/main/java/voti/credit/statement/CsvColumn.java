package voti.credit.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a bank's file may tell, and what banks call it (in English, Estonian, Swedish). */
enum CsvColumn {
  BOOKED("booked", "booking date", "date", "kuupäev", "kandekuupäev", "bokföringsdag"),
  VALUED("valued", "value date", "väärtuspäev", "valutadag"),
  AMOUNT("amount", "summa", "belopp"),
  CURRENCY("currency", "valuuta", "valuta"),
  DIRECTION("debit/credit", "d/c", "deebet/kreedit", "deebet/kreedit (d/c)"),
  REFERENCE("bank reference", "archive id", "transaction id", "arhiveerimistunnus"),
  STRUCTURED("reference number", "reference", "viitenumber", "referens"),
  TEXT("text", "description", "details", "explanation", "selgitus", "meddelande"),
  PAYER("payer account", "counterparty account", "saaja/maksja konto", "maksja konto"),
  ACCOUNT("account", "client account", "kliendi konto", "konto");

  /** Without these a row cannot be booked. */
  static final Set<CsvColumn> REQUIRED = Set.of(BOOKED, AMOUNT, CURRENCY);

  // Never changed once it is made.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  CsvColumn(String... names) {
    this.names = List.of(names);
  }

  /** Where each column stands; the first of two that mean the same. */
  static Map<CsvColumn, Integer> in(List<String> header) {
    var places = new EnumMap<CsvColumn, Integer>(CsvColumn.class);
    for (var column : values()) {
      for (var i = 0; i < header.size(); i++) {
        if (column.names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
          places.putIfAbsent(column, i);
        }
      }
    }
    return places;
  }

  /** As a message names it. */
  String shown() {
    return names.getFirst();
  }
}
