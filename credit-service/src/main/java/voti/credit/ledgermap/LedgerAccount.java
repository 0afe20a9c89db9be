package voti.credit.ledgermap;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatCategory;
import voti.values.Percentage;

/**
 * An account of the ledger and what is posted to it.
 *
 * @param symbol what it takes, a word of {@link LedgerSymbol}
 * @param category of VAT it is for; {@code null} for all that no other account takes
 * @param rate of VAT it is for; {@code null} for every rate of the category
 * @param number in the ledger
 * @param name in the ledger
 */
public record LedgerAccount(
    String symbol,
    @Nullable VatCategory category,
    @Nullable Percentage rate,
    String number,
    String name) {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,20}");

  /** A number is what ledgers take for one, and a rate belongs to a category. */
  public LedgerAccount {
    LedgerSymbol.of(symbol);
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("number: " + number + " is no account of a ledger");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: account " + number + " needs one");
    }
    if (rate != null && category == null) {
      throw new IllegalArgumentException("rate: account " + number + " has one, but no category");
    }
  }

  /** How closely it fits: 0 not at all, 3 by category and rate. */
  int fit(LedgerSymbol asked, @Nullable VatCategory ofCategory, @Nullable Percentage atRate) {
    if (!symbol.equals(asked.word())) {
      return 0;
    }
    if (category == null) {
      return 1;
    }
    if (category != ofCategory) {
      return 0;
    }
    return rate == null ? 2 : rate.equals(atRate) ? 3 : 0;
  }
}
