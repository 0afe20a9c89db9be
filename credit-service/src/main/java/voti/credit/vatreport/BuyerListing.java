package voti.credit.vatreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import voti.credit.parties.Party;
import voti.values.Money;
import voti.values.Percentage;

/**
 * The invoices of a month by buyer that part A of the annex KMD INF to the Estonian VAT return
 * wants (Value Added Tax Act, KMS § 27): those at a standard or reduced rate, of buyers whose
 * invoices of the month come to EUR 1,000 or more without VAT; invoices and credit notes are
 * measured against that sum apart, each for itself. Data only: the annex's form, special codes and
 * the exclusion of buyers who are private persons are the return's. Amounts of other currencies are
 * not in it.
 */
final class BuyerListing {

  private static final Money LEAST = Money.of("1000.00", "EUR");

  private final Function<String, Party> parties;
  private final Map<Key, Document> documents = new LinkedHashMap<>();

  BuyerListing(Function<String, Party> parties) {
    this.parties = parties;
  }

  private record Key(String account, String kind, String document) {}

  /** A document with its sum, and its taxable amounts by rate. */
  private record Document(Supply first, Money total, Map<Percentage, Money> byRate) {}

  void add(Supply supply) {
    var account = supply.account();
    if (account == null
        || !(supply.kind().equals("invoice") || supply.kind().equals("credit-note"))
        || !supply.taxable().currency().equals(LEAST.currency())) {
      return;
    }
    var key = new Key(account, supply.kind(), supply.document());
    var known = documents.get(key);
    var byRate = known == null ? new LinkedHashMap<Percentage, Money>() : known.byRate();
    var rate = supply.rate();
    if (supply.category() != null && supply.category().isTaxed() && rate != null) {
      byRate.merge(rate, supply.taxable(), Money::plus);
    }
    var total = known == null ? supply.taxable() : known.total().plus(supply.taxable());
    documents.put(key, new Document(known == null ? supply : known.first(), total, byRate));
  }

  /** By name, then number and rate. */
  List<BuyerLine> lines() {
    var sums = new HashMap<List<String>, Money>();
    documents.forEach(
        (key, document) -> {
          if (!document.byRate().isEmpty()) {
            sums.merge(List.of(key.account(), key.kind()), document.total(), Money::plus);
          }
        });
    var lines = new ArrayList<BuyerLine>();
    documents.forEach(
        (key, document) -> {
          var sum = sums.get(List.of(key.account(), key.kind()));
          if (sum != null && isListed(sum)) {
            lines.addAll(lines(key, document));
          }
        });
    lines.sort(
        Comparator.comparing(BuyerLine::name)
            .thenComparing(BuyerLine::account)
            .thenComparing(BuyerLine::number)
            .thenComparing(BuyerLine::rate));
    return lines;
  }

  private static boolean isListed(Money sum) {
    BigDecimal size = sum.amount().abs();
    return size.compareTo(LEAST.amount()) >= 0;
  }

  private List<BuyerLine> lines(Key key, Document document) {
    var party = Objects.requireNonNull(parties.apply(key.account()));
    var lines = new ArrayList<BuyerLine>();
    document
        .byRate()
        .forEach(
            (rate, taxable) ->
                lines.add(
                    new BuyerLine(
                        key.account(),
                        party.registrationNumber(),
                        party.name(),
                        key.kind(),
                        document.first().number(),
                        document.first().booked(),
                        document.total(),
                        rate,
                        taxable)));
    return lines;
  }
}
