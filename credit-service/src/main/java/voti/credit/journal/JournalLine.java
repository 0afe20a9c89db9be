package voti.credit.journal;

import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerSymbol;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * One line of an entry.
 *
 * @param symbol what it is
 * @param category of VAT; {@code null} where there is none, or it was not told
 * @param rate of VAT, with the category
 * @param amount debit above zero, credit below
 */
public record JournalLine(
    LedgerSymbol symbol, @Nullable VatCategory category, @Nullable Percentage rate, Money amount) {

  static JournalLine debit(LedgerSymbol symbol, Money amount) {
    return new JournalLine(symbol, null, null, amount);
  }

  static JournalLine credit(LedgerSymbol symbol, Money amount) {
    return debit(symbol, amount.negated());
  }

  JournalLine negated() {
    return new JournalLine(symbol, category, rate, amount.negated());
  }

  /** Whether it is of the same account as another. */
  boolean sameAs(JournalLine other) {
    return symbol == other.symbol
        && category == other.category
        && (rate == null ? other.rate == null : rate.equals(other.rate));
  }
}
