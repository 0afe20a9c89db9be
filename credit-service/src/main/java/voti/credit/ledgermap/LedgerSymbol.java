package voti.credit.ledgermap;

import java.util.Arrays;
import java.util.Locale;

/** What a posting is, whatever number the ledger gives it. */
public enum LedgerSymbol {
  /** What debtors owe by items: the sum of all open items. */
  RECEIVABLES,
  /** Net sales, by VAT category and rate. */
  SALES,
  /** VAT we owe on sales, by category and rate. */
  OUTPUT_VAT,
  /** Our bank accounts. */
  BANK,
  /** Cash on our bank account that is not yet on a debtor's. */
  UNIDENTIFIED_RECEIPTS,
  /** Cash of a known debtor that is not matched with items. */
  UNALLOCATED_RECEIPTS,
  /** Given up net for paying early, by VAT category and rate. */
  SETTLEMENT_DISCOUNT,
  /** Paid a little too little or too much, and tolerated. */
  ROUNDING,
  /** Kept by the payer's bank and borne by us. */
  BANK_CHARGES,
  /** Debts given up, gross. */
  BAD_DEBT,
  /** Debts given up before and owed again. */
  RECOVERED_BAD_DEBT,
  /** Interest for late payment. */
  INTEREST_INCOME,
  /** Reminder fees and costs of recovery. */
  FEE_INCOME,
  /** Asked for ahead and not paid, gross: no supply yet, and no VAT due. */
  PREPAYMENTS_BILLED,
  /** Paid ahead, net of the VAT that fell due by it. */
  PREPAYMENTS_RECEIVED,
  /** Gained, or lost, by the rates of other currencies. */
  EXCHANGE_DIFFERENCE,
  /** What was open before these books. */
  OPENING_BALANCE;

  /** As data and people write it: {@code output-vat}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The one of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static LedgerSymbol of(String word) {
    return Arrays.stream(values())
        .filter(symbol -> symbol.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("symbol: there is no " + word));
  }
}
