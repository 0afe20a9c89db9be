package voti.credit.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerAccount;
import voti.credit.period.PeriodTotal;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What went to one account of the ledger, of one category and rate of VAT, in one currency.
 *
 * @param symbol what it is, a word of {@link voti.credit.ledgermap.LedgerSymbol}
 * @param number of the ledger's account
 * @param debit not below zero
 * @param credit not below zero
 * @param balance debit less credit
 */
public record Total(
    String symbol,
    @Nullable VatCategory category,
    @Nullable Percentage rate,
    String number,
    String name,
    Money debit,
    Money credit,
    Money balance) {

  /** Adds up lines as they come. */
  static final class Sum {

    private record Key(
        LedgerAccount account,
        String symbol,
        @Nullable VatCategory category,
        @Nullable Percentage rate,
        String currency) {}

    private final HashMap<Key, Total> totals = new HashMap<>();

    void add(JournalLine line, LedgerAccount account) {
      var amount = line.amount();
      var none = Money.zero(amount.currency());
      var word = line.symbol().word();
      var key =
          new Key(account, word, line.category(), line.rate(), amount.currency().getCurrencyCode());
      var one =
          new Total(
              word,
              line.category(),
              line.rate(),
              account.number(),
              account.name(),
              amount.isPositive() ? amount : none,
              amount.isNegative() ? amount.negated() : none,
              amount);
      totals.merge(key, one, Total::plus);
    }

    /** By number, then symbol, category, rate and currency. */
    List<Total> totals() {
      var all = new ArrayList<>(totals.values());
      all.sort(
          Comparator.comparing(Total::number)
              .thenComparing(Total::symbol)
              .thenComparing(Total::category, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Total::rate, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(total -> total.debit().currency().getCurrencyCode())
              .thenComparing(Total::name));
      return all;
    }
  }

  private Total plus(Total other) {
    return new Total(
        symbol,
        category,
        rate,
        number,
        name,
        debit.plus(other.debit),
        credit.plus(other.credit),
        balance.plus(other.balance));
  }

  PeriodTotal told() {
    return new PeriodTotal(number, name, debit, credit);
  }
}
