package voti.credit.vatreport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voti.credit.journal.JournalEntry;
import voti.credit.parties.Party;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What a VAT return of a period is made of. What came late is in the period in which it is posted.
 *
 * @param lines by source, category and rate
 * @param totals of all sources, by category and rate
 * @param buyers the listing of {@link BuyerListing}
 * @param ecSales supplies of category K by buyer, as the EC sales list wants them (Estonian form
 *     VD; directive 2006/112/EC article 262)
 */
public record VatReport(
    YearMonth period,
    List<VatLine> lines,
    List<VatLine> totals,
    List<BuyerLine> buyers,
    List<EcSale> ecSales) {

  /** Adds up entries as they come. */
  static final class Sum {

    private record Key(
        String source,
        @Nullable VatCategory category,
        @Nullable Percentage rate,
        String currency) {}

    private record Sold(String account, String currency) {}

    private final Function<String, Party> parties;
    private final Map<Key, VatLine> lines = new LinkedHashMap<>();
    private final Map<Key, VatLine> totals = new LinkedHashMap<>();
    private final Map<Sold, Money> sold = new LinkedHashMap<>();
    private final BuyerListing buyers;

    Sum(Function<String, Party> parties) {
      this.parties = parties;
      this.buyers = new BuyerListing(parties);
    }

    void add(JournalEntry entry) {
      for (var supply : Supply.of(entry)) {
        merge(lines, supply.kind(), supply);
        merge(totals, "total", supply);
        buyers.add(supply);
        if (supply.category() == VatCategory.K && supply.account() != null) {
          sold.merge(
              new Sold(supply.account(), currency(supply.taxable())),
              supply.taxable(),
              Money::plus);
        }
      }
    }

    VatReport report(YearMonth period) {
      return new VatReport(period, sorted(lines), sorted(totals), buyers.lines(), ecSales());
    }

    private static void merge(Map<Key, VatLine> into, String source, Supply supply) {
      into.merge(
          new Key(source, supply.category(), supply.rate(), currency(supply.taxable())),
          new VatLine(source, supply.category(), supply.rate(), supply.taxable(), supply.vat()),
          VatLine::plus);
    }

    private static List<VatLine> sorted(Map<Key, VatLine> lines) {
      var all = new ArrayList<>(lines.values());
      all.sort(
          Comparator.comparing(VatLine::source)
              .thenComparing(VatLine::category, Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(VatLine::rate, Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(line -> currency(line.taxable())));
      return all;
    }

    private List<EcSale> ecSales() {
      var sales = new ArrayList<EcSale>();
      sold.forEach(
          (buyer, amount) -> {
            var party = Objects.requireNonNull(parties.apply(buyer.account()));
            if (!amount.isZero()) {
              sales.add(new EcSale(party.vatNumber(), buyer.account(), party.name(), amount));
            }
          });
      sales.sort(
          Comparator.comparing(EcSale::name)
              .thenComparing(EcSale::account)
              .thenComparing(sale -> currency(sale.amount())));
      return sales;
    }

    private static String currency(Money amount) {
      return amount.currency().getCurrencyCode();
    }
  }
}
