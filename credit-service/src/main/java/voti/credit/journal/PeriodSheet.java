package voti.credit.journal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.export.Table;
import voti.credit.ledgermap.LedgerAccount;
import voti.credit.ledgermaps.LedgerMappings;
import voti.credit.ledgermaps.MappingRow;

/**
 * A period as it goes to the ledger: each line with the account that was in force on the day it is
 * posted. Accounts take effect on the day they are approved or later and a period is closed when it
 * is over, so that a closed one is the same for ever.
 */
final class PeriodSheet {

  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "posted",
          "booked",
          "kind",
          "document",
          "number",
          "debtor",
          "account",
          "name",
          "symbol",
          "category",
          "rate",
          "debit",
          "credit",
          "currency");

  private final YearMonth period;
  private final List<MappingRow> mappings;
  private final Total.Sum sum = new Total.Sum();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private int entries;
  private int late;

  PeriodSheet(YearMonth period, List<MappingRow> mappings) {
    this.period = period;
    this.mappings = mappings;
  }

  static PeriodSheet of(YearMonth period, Journal journal, LedgerMappings mappings) {
    var sheet = new PeriodSheet(period, mappings.all());
    journal.eachOf(period, sheet::add);
    return sheet;
  }

  void add(JournalEntry entry) {
    entries++;
    late += entry.late() ? 1 : 0;
    for (var line : entry.lines()) {
      var account = account(entry, line);
      sum.add(line, account);
      var amount = line.amount().amount();
      rows.add(
          Arrays.asList(
              entry.id(),
              entry.posted(),
              entry.booked(),
              entry.kind(),
              entry.document(),
              entry.number(),
              entry.account() == null ? "" : entry.account(),
              account.number(),
              account.name(),
              line.symbol().word(),
              line.category() == null ? "" : line.category().name(),
              line.rate() == null ? null : line.rate().percent(),
              amount.signum() > 0 ? amount : BigDecimal.ZERO.setScale(amount.scale()),
              amount.signum() < 0 ? amount.negate() : BigDecimal.ZERO.setScale(amount.scale()),
              line.amount().currency().getCurrencyCode()));
    }
  }

  /** The account of the ledger that a line goes to. */
  LedgerAccount account(JournalEntry entry, JournalLine line) {
    return LedgerMappings.on(mappings, entry.posted())
        .accounts()
        .of(line.symbol(), line.category(), line.rate());
  }

  int entries() {
    return entries;
  }

  int late() {
    return late;
  }

  List<Total> totals() {
    return sum.totals();
  }

  Table table() {
    return new Table("journal-" + period, COLUMNS, rows);
  }
}
