package voti.credit.statement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.credit.matching.MatchResult;
import voti.credit.matching.Payment;
import voti.credit.receipts.Matching;

/** Looks up what entries may pay. */
@Component
class Looking {

  /**
   * What was found for an entry.
   *
   * @param names what is kept of its text: references, and what names an open item
   */
  record Found(MatchResult result, List<String> names) {}

  private final Matching matching;

  Looking(Matching matching) {
    this.matching = matching;
  }

  Map<BankEntry, Found> match(Collection<BankEntry> entries) {
    var payments = payments(entries);
    var candidates = matching.among(payments.values());
    var results = new LinkedHashMap<BankEntry, Found>();
    payments.forEach(
        (entry, payment) -> {
          var names = new LinkedHashSet<>(Remittance.kept(entry.structured(), entry.remittance()));
          names.addAll(candidates.namesIn(payment));
          results.put(entry, new Found(candidates.match(payment), List.copyOf(names)));
        });
    return results;
  }

  private Map<BankEntry, Payment> payments(Collection<BankEntry> entries) {
    var payers =
        matching.payersAccounts(
            entries.stream().map(BankEntry::payer).filter(Objects::nonNull).toList());
    var payments = new LinkedHashMap<BankEntry, Payment>();
    for (var entry : entries) {
      var payer = entry.payer();
      var accounts = payer == null ? Set.<String>of() : payers.getOrDefault(payer, Set.of());
      var said = Stream.concat(entry.structured().stream(), entry.remittance().stream()).toList();
      payments.put(
          entry,
          Payment.of(entry.amount(), entry.valuedOn())
              .naming(Remittance.plain(entry.structured()), Remittance.candidates(said))
              .from(accounts)
              .charged(entry.charges())
              .bookedOn(entry.bookedOn()));
    }
    return payments;
  }
}
