package voti.credit.vatreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.credit.journal.JournalEntry;
import voti.credit.journal.JournalLine;
import voti.credit.ledgermap.LedgerSymbol;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * One category and rate of one entry.
 *
 * @param kind of the entry
 * @param account the buyer's; {@code null} where it is not known
 * @param document its id
 */
record Supply(
    String kind,
    @Nullable String account,
    String document,
    String number,
    LocalDate booked,
    @Nullable VatCategory category,
    @Nullable Percentage rate,
    Money taxable,
    Money vat) {

  /** Accounts that take the net of what is taxable. */
  private static final Set<LedgerSymbol> NET =
      EnumSet.of(
          LedgerSymbol.SALES, LedgerSymbol.SETTLEMENT_DISCOUNT, LedgerSymbol.PREPAYMENTS_RECEIVED);

  /** None of an entry that is no supply. */
  static List<Supply> of(JournalEntry entry) {
    var supplies = new ArrayList<Supply>();
    for (var line : entry.lines()) {
      if (NET.contains(line.symbol())) {
        add(supplies, entry, line, line.amount().negated(), none(line));
      } else if (line.symbol() == LedgerSymbol.OUTPUT_VAT) {
        add(supplies, entry, line, none(line), line.amount().negated());
      }
    }
    return supplies;
  }

  private static void add(
      List<Supply> supplies, JournalEntry entry, JournalLine line, Money taxable, Money vat) {
    for (var i = 0; i < supplies.size(); i++) {
      var one = supplies.get(i);
      if (one.category == line.category()
          && (one.rate == null ? line.rate() == null : one.rate.equals(line.rate()))) {
        supplies.set(i, one.with(one.taxable.plus(taxable), one.vat.plus(vat)));
        return;
      }
    }
    supplies.add(
        new Supply(
            entry.kind(),
            entry.account(),
            entry.document(),
            entry.number(),
            entry.booked(),
            line.category(),
            line.rate(),
            taxable,
            vat));
  }

  private Supply with(Money net, Money tax) {
    return new Supply(kind, account, document, number, booked, category, rate, net, tax);
  }

  private static Money none(JournalLine line) {
    return Money.zero(line.amount().currency());
  }
}
