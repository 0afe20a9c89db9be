package voti.credit.receipts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import voti.credit.creditaccount.Rates;
import voti.credit.matching.MatchResult;
import voti.credit.matching.MatchingEngine;
import voti.credit.matching.MatchingPolicy;
import voti.credit.matching.OpenItem;
import voti.credit.matching.Payment;
import voti.values.Money;

/**
 * Open items that many payments were looked up among at once. What one payment surely takes is not
 * offered to the next.
 */
public final class Candidates {

  private final Map<String, List<OpenItem>> named;
  private final Map<String, List<OpenItem>> owed;
  private final Map<Money, List<OpenItem>> worth;
  private final Map<String, List<OpenItem>> credits;
  private final MatchingPolicy policy;
  private final Rates rates;
  private final Map<String, Money> taken = new HashMap<>();

  Candidates(
      Map<String, List<OpenItem>> named,
      Map<String, List<OpenItem>> owed,
      Map<Money, List<OpenItem>> worth,
      Map<String, List<OpenItem>> credits,
      MatchingPolicy policy,
      Rates rates) {
    this.named = named;
    this.owed = owed;
    this.worth = worth;
    this.credits = credits;
    this.policy = policy;
    this.rates = rates;
  }

  /** Matches a payment, and sets aside what it surely takes. */
  public MatchResult match(Payment payment) {
    var result = MatchingEngine.match(payment, of(payment), policy, rates);
    var sure = result.sure();
    if (sure != null) {
      sure.allocations().forEach(one -> taken.merge(one.item(), one.total(), Money::plus));
    }
    return result;
  }

  /** Which of its words name something that is open. */
  public List<String> namesIn(Payment payment) {
    return payment.words().stream().filter(named::containsKey).sorted().toList();
  }

  private List<OpenItem> of(Payment payment) {
    var found = new LinkedHashMap<String, OpenItem>();
    Stream.concat(payment.structured().stream(), payment.words().stream())
        .flatMap(name -> named.getOrDefault(name, List.of()).stream())
        .forEach(item -> found.put(item.item(), item));
    List.copyOf(found.values()).stream()
        .flatMap(item -> credits.getOrDefault(item.account(), List.of()).stream())
        .forEach(credit -> found.putIfAbsent(credit.item(), credit));
    if (found.isEmpty()) {
      payment.payersAccounts().stream()
          .flatMap(account -> owed.getOrDefault(account, List.of()).stream())
          .forEach(item -> found.put(item.item(), item));
    }
    if (found.isEmpty()) {
      worth.getOrDefault(payment.cash(), List.of()).forEach(item -> found.put(item.item(), item));
    }
    var left = new ArrayList<OpenItem>();
    for (var item : found.values()) {
      var gone = taken.get(item.item());
      left.add(gone == null ? item : item.less(gone));
    }
    return left;
  }
}
