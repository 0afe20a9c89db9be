package voti.orders.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.volume.Bought;
import voti.orders.volume.Bought.BoughtLine;
import voti.values.Money;

/**
 * What a draft would have cost accounts on what they bought in the last twelve months, against the
 * lists that are out: each line at the price of both on the draft's first day. Prices only, without
 * discounts; a line that has no price in one of them is counted, not valued.
 */
final class PriceComparison {

  /**
   * One account.
   *
   * @param account {@code acc-…}
   * @param before what its lines cost by the lists that are out
   * @param after what they would cost
   * @param change after less before: more than nothing is what the account loses
   * @param unpriced lines that have no price in one of them
   */
  record AccountChange(String account, Money before, Money after, Money change, int unpriced) {}

  private final PriceResolution before;
  private final PriceResolution after;
  private final Currency currency;
  private final LocalDate day;
  private final Function<String, BuyerTerms> terms;
  private final Map<String, BuyerTerms> known = new TreeMap<>();
  private final Map<String, AccountChange> changes = new TreeMap<>();

  /**
   * @param draft to compare
   * @param books that are out, in the draft's currency
   * @param terms what columns see of an account on the draft's first day
   */
  PriceComparison(PriceBook draft, List<PriceBook> books, Function<String, BuyerTerms> terms) {
    this.day = draft.validity().from();
    this.currency = draft.currency();
    this.terms = terms;
    var others = books.stream().filter(book -> !book.priceList().equals(draft.priceList()));
    this.before = resolution(books);
    this.after = resolution(Stream.concat(others, Stream.of(draft)).toList());
  }

  private PriceResolution resolution(List<PriceBook> books) {
    return new PriceResolution(books, currency, BuyerTerms.ofContract(null), day);
  }

  /** One more delivery or return. */
  void take(Bought bought) {
    var of = known.computeIfAbsent(bought.account(), terms);
    for (var line : bought.lines()) {
      changes.merge(bought.account(), change(bought.account(), line, of), PriceComparison::plus);
    }
  }

  /** Who gains or loses, the greatest change first; who neither gains nor loses is left out. */
  List<AccountChange> changes() {
    return changes.values().stream()
        .filter(one -> !one.change().isZero() || one.unpriced() > 0)
        .sorted(
            Comparator.comparing((AccountChange one) -> one.change().amount().abs())
                .reversed()
                .thenComparing(AccountChange::account))
        .toList();
  }

  private AccountChange change(String account, BoughtLine line, BuyerTerms of) {
    var old = worth(before.with(of), line);
    var next = worth(after.with(of), line);
    var nothing = Money.zero(currency);
    return old == null || next == null
        ? new AccountChange(account, nothing, nothing, nothing, 1)
        : new AccountChange(account, old, next, next.minus(old), 0);
  }

  /** A return is priced as the quantity that came back, and taken off. */
  private static @Nullable Money worth(PriceResolution prices, BoughtLine line) {
    return prices
        .of(line.product(), line.quantity().abs())
        .map(priced -> priced.price().times(line.quantity()))
        .orElse(null);
  }

  private static AccountChange plus(AccountChange one, AccountChange other) {
    return new AccountChange(
        one.account(),
        one.before().plus(other.before()),
        one.after().plus(other.after()),
        one.change().plus(other.change()),
        one.unpriced() + other.unpriced());
  }
}
