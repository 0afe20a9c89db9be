package voti.credit.ledgermap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatCategory;
import voti.values.Percentage;

/**
 * Which account of the ledger takes what: data, whole in each version.
 *
 * @param name what it is called
 * @param source whose chart of accounts it is
 * @param accounts at least one for each symbol that is for every VAT category
 */
public record LedgerAccounts(String name, String source, List<LedgerAccount> accounts) {

  /** Nothing may be without an account, and nothing may have two. */
  public LedgerAccounts {
    accounts = List.copyOf(accounts);
    if (name.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("name and source must be given in words");
    }
    for (var symbol : LedgerSymbol.values()) {
      if (accounts.stream().noneMatch(account -> account.fit(symbol, null, null) == 1)) {
        throw new IllegalArgumentException(
            "accounts: " + symbol.word() + " has none that is for every VAT category");
      }
    }
    record Key(String symbol, @Nullable VatCategory category, @Nullable Percentage rate) {}
    var seen = new HashSet<Key>();
    for (var account : accounts) {
      if (!seen.add(new Key(account.symbol(), account.category(), account.rate()))) {
        throw new IllegalArgumentException(
            "accounts: " + account.symbol() + " of " + account.number() + " is there twice");
      }
    }
  }

  /** The account that fits closest. */
  public LedgerAccount of(
      LedgerSymbol symbol, @Nullable VatCategory category, @Nullable Percentage rate) {
    return accounts.stream()
        .max(Comparator.comparingInt(account -> account.fit(symbol, category, rate)))
        .orElseThrow();
  }
}
