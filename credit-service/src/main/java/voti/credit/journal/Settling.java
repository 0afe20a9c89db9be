package voti.credit.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.journal.Postings.Posting;
import voti.credit.ledgermap.LedgerSymbol;
import voti.values.Money;

/**
 * How the VAT of an item is corrected while it is settled part by part: up to what was settled so
 * far the correction is that share of the item's VAT, rounded once, so that parts always sum to the
 * whole. What is taken back by its mirror takes the same lines back.
 */
final class Settling {

  private final Earlier earlier;

  Settling(Earlier earlier) {
    this.earlier = earlier;
  }

  /** Lines, and the entry that they are the mirror of. */
  record Posted(List<JournalLine> lines, @Nullable String mirrorOf) {}

  /**
   * The next step.
   *
   * @param posting of the kind whose steps so far count
   * @param key the account that takes the gross: what was settled so far is its sum
   * @param credited to it; below zero when debited, or taken back
   * @param net the account that takes the net
   */
  Posted step(Posting posting, LedgerSymbol key, Money credited, LedgerSymbol net, Split split) {
    var before = earlier.of(posting.of(), posting.kind());
    var original = mirrored(before, posting.document(), key, credited);
    if (original != null) {
      return new Posted(
          original.lines().stream().map(JournalLine::negated).toList(), original.id());
    }
    var settled = before.stream().map(entry -> of(entry, key)).reduce(credited, Money::plus);
    var lines = new ArrayList<JournalLine>();
    lines.add(JournalLine.credit(key, credited));
    lines.addAll(split.of(settled).debits(net));
    for (var entry : before) {
      entry.lines().stream()
          .filter(line -> line.symbol() != key)
          .map(JournalLine::negated)
          .forEach(lines::add);
    }
    return new Posted(sums(lines), null);
  }

  /** The last entry of the receipt with that amount that was not taken back yet. */
  static @Nullable JournalEntry mirrored(
      List<JournalEntry> before, String document, LedgerSymbol key, Money back) {
    var taken = before.stream().map(JournalEntry::mirrorOf).toList();
    return before.stream()
        .filter(entry -> entry.document().equals(document) && entry.mirrorOf() == null)
        .filter(entry -> !taken.contains(entry.id()))
        .filter(entry -> of(entry, key).equals(back.negated()))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** What an entry credited to an account. */
  private static Money of(JournalEntry entry, LedgerSymbol key) {
    var none = Money.zero(entry.lines().getFirst().amount().currency());
    return entry.lines().stream()
        .filter(line -> line.symbol() == key)
        .map(line -> line.amount().negated())
        .reduce(none, Money::plus);
  }

  private static List<JournalLine> sums(List<JournalLine> lines) {
    var sums = new ArrayList<JournalLine>();
    for (var line : lines) {
      var at = 0;
      while (at < sums.size() && !sums.get(at).sameAs(line)) {
        at++;
      }
      if (at == sums.size()) {
        sums.add(line);
      } else {
        var sum = sums.get(at).amount().plus(line.amount());
        sums.set(at, new JournalLine(line.symbol(), line.category(), line.rate(), sum));
      }
    }
    return sums;
  }
}
