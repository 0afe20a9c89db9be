package voti.credit.numbering;

/** What is numbered by itself. Each kind has a row of its own in each year. */
public enum SeriesKind {
  INVOICE("invoice", ""),
  CREDIT_NOTE("credit-note", "C"),
  PREPAYMENT("prepayment", "P"),
  INTEREST_NOTE("interest-note", "I"),
  FEE_NOTE("fee-note", "F");

  private final String key;
  private final String prefix;

  SeriesKind(String key, String prefix) {
    this.key = key;
    this.prefix = prefix;
  }

  /** The name of the row of a year: {@code invoice:2010}. */
  String key(int year) {
    return key + ":" + year;
  }

  /** What a number begins with; nothing for invoices. */
  String prefix() {
    return prefix;
  }
}
