package voti.credit.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * An entry with the ledger's accounts.
 *
 * @param debtor the account that it is about; {@code null} where it is not known
 * @param debtorName as registered
 * @param late whether it is posted later than its own month
 */
record EntryView(
    String entry,
    String kind,
    @Nullable String debtor,
    @Nullable String debtorName,
    String document,
    @Nullable String item,
    String number,
    LocalDate booked,
    LocalDate posted,
    boolean late,
    @Nullable String mirrorOf,
    List<Line> lines) {

  /** One line, with its account; one of debit and credit is zero. */
  record Line(
      String account,
      String name,
      String symbol,
      @Nullable VatCategory category,
      @Nullable Percentage rate,
      Money debit,
      Money credit) {}

  static EntryView of(JournalEntry entry, @Nullable String debtorName, PeriodSheet sheet) {
    return new EntryView(
        entry.id(),
        entry.kind(),
        entry.account(),
        debtorName,
        entry.document(),
        entry.item(),
        entry.number(),
        entry.booked(),
        entry.posted(),
        entry.late(),
        entry.mirrorOf(),
        entry.lines().stream().map(line -> line(entry, line, sheet)).toList());
  }

  private static Line line(JournalEntry entry, JournalLine line, PeriodSheet sheet) {
    var account = sheet.account(entry, line);
    var amount = line.amount();
    var none = Money.zero(amount.currency());
    return new Line(
        account.number(),
        account.name(),
        line.symbol().word(),
        line.category(),
        line.rate(),
        amount.isPositive() ? amount : none,
        amount.isNegative() ? amount.negated() : none);
  }
}
