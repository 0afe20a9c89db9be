package voti.credit.ledgermaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerAccount;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.vat.VatCategory;
import voti.values.Percentage;

/** What differs between two versions of the ledger's accounts, posting by posting. */
final class MappingDifference {

  private MappingDifference() {}

  /** What an account is for. */
  private record Place(String symbol, @Nullable VatCategory category, @Nullable Percentage rate) {
    static Place of(LedgerAccount account) {
      return new Place(account.symbol(), account.category(), account.rate());
    }
  }

  /**
   * A posting that goes elsewhere.
   *
   * @param before where it went; {@code null} where it had no account of its own
   * @param after where it goes; {@code null} where it has none of its own any more
   */
  record Change(
      String symbol,
      @Nullable VatCategory category,
      @Nullable Percentage rate,
      @Nullable LedgerAccount before,
      @Nullable LedgerAccount after) {}

  static List<Change> between(LedgerAccounts before, LedgerAccounts after) {
    var old = placed(before);
    var now = placed(after);
    var places = new LinkedHashSet<>(old.keySet());
    places.addAll(now.keySet());
    var changes = new ArrayList<Change>();
    for (var place : places) {
      var was = old.get(place);
      var is = now.get(place);
      if (!Objects.equals(was, is)) {
        changes.add(new Change(place.symbol(), place.category(), place.rate(), was, is));
      }
    }
    return changes;
  }

  private static Map<Place, LedgerAccount> placed(LedgerAccounts accounts) {
    var placed = new LinkedHashMap<Place, LedgerAccount>();
    accounts.accounts().forEach(account -> placed.put(Place.of(account), account));
    return placed;
  }
}
