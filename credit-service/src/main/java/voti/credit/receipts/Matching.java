package voti.credit.receipts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Rates;
import voti.credit.invoice.CreditorReference;
import voti.credit.matching.MatchResult;
import voti.credit.matching.MatchingPolicy;
import voti.credit.matching.OpenItem;
import voti.credit.matching.Payment;
import voti.credit.receipt.Cash;
import voti.values.Money;

/** Looks open items up for payments: a few questions to the store for however many there are. */
@Component
public class Matching {

  private final Payables payables;
  private final Payers payers;
  private final MatchingPolicy policy;
  private final Rates rates;

  Matching(Payables payables, Payers payers, MatchingPolicy policy, Rates rates) {
    this.payables = payables;
    this.payers = payers;
    this.policy = policy;
    this.rates = rates;
  }

  /** Whom each of these bank accounts paid for before. */
  public Map<String, Set<String>> payersAccounts(Collection<String> fingerprints) {
    return payers.accountsOf(fingerprints);
  }

  /** Everything that any of the payments may pay. */
  public Candidates among(Collection<Payment> payments) {
    var names = new HashSet<String>();
    payments.forEach(payment -> names(payment).forEach(names::add));
    var named = payables.named(names);
    var unnamed =
        payments.stream().filter(payment -> names(payment).noneMatch(named::containsKey)).toList();
    var accounts =
        unnamed.stream()
            .flatMap(payment -> payment.payersAccounts().stream())
            .collect(Collectors.toSet());
    var owed = payables.of(accounts);
    var amounts =
        unnamed.stream().filter(owesNothing(owed)).map(Payment::cash).collect(Collectors.toSet());
    var debtors = named.values().stream().flatMap(List::stream).map(OpenItem::account).toList();
    return new Candidates(
        named, owed, payables.worth(amounts), payables.creditsOf(debtors), policy, rates);
  }

  /** What a receipt may pay now, by what is kept of it. */
  public MatchResult of(Cash cash) {
    return of(cash, cash.amount());
  }

  MatchResult of(Cash cash, Money left) {
    var checked =
        cash.names().stream().filter(CreditorReference::isValid).collect(Collectors.toSet());
    var payer = cash.payer();
    var accounts = payer == null ? Set.<String>of() : payers.accountsOf(List.of(payer)).get(payer);
    var payment =
        Payment.of(left, cash.valued())
            .bookedOn(cash.booked())
            .naming(checked, Set.copyOf(cash.names()))
            .from(accounts == null ? Set.of() : accounts);
    return among(List.of(payment)).match(payment);
  }

  /** What a debtor owes, oldest due first. */
  List<OpenItem> owedBy(String account) {
    return payables.of(List.of(account)).getOrDefault(account, List.of());
  }

  /** The numbers of items that allocations name, by the items' ids. */
  Map<String, String> numbers(Collection<Allocation> allocations) {
    return payables.numbers(allocations.stream().map(Allocation::item).toList());
  }

  private static Stream<String> names(Payment payment) {
    return Stream.concat(payment.structured().stream(), payment.words().stream());
  }

  private static Predicate<Payment> owesNothing(Map<String, List<OpenItem>> owed) {
    return payment ->
        payment.payersAccounts().stream()
            .allMatch(account -> owed.getOrDefault(account, List.of()).isEmpty());
  }
}
