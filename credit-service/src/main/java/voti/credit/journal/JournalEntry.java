package voti.credit.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What one thing that happened is in the ledger; its lines sum to zero.
 *
 * @param id the event's number, and the entry's within it: ids sort by when things were recorded
 * @param kind {@code invoice}, {@code allocation}, {@code settlement-discount}, …
 * @param account the debtor; {@code null} where it is not known
 * @param document the receipt, invoice, credit note, note or write-off
 * @param item the item that is moved; {@code null} for cash that meets none
 * @param number of the item or the document on paper; the bank's reference of cash
 * @param booked the day it is booked for
 * @param month of that day
 * @param period in which it is posted: the month, or, when that was closed, the next open one
 * @param posted the day in the ledger: the booked one, or the first of a later period
 * @param mirrorOf the entry that it takes back; {@code null} when it takes back none, or a part
 * @param recorded when we knew
 * @param sequence of its event
 */
public record JournalEntry(
    @BsonId String id,
    String kind,
    @Nullable String account,
    String document,
    @Nullable String item,
    String number,
    LocalDate booked,
    YearMonth month,
    YearMonth period,
    LocalDate posted,
    List<JournalLine> lines,
    @Nullable String mirrorOf,
    Instant recorded,
    long sequence) {

  /** Zero lines are left out; the rest sums to zero in one currency. */
  public JournalEntry {
    lines = lines.stream().filter(line -> !line.amount().isZero()).toList();
    var sum = lines.stream().map(JournalLine::amount).reduce(Money::plus);
    if (sum.isPresent() && !sum.get().isZero()) {
      throw new IllegalStateException(kind + " " + document + " is out by " + sum.get());
    }
    recorded = recorded.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether it is posted later than its own month. */
  public boolean late() {
    return !month.equals(period);
  }

  JournalEntry in(YearMonth other) {
    return new JournalEntry(
        id,
        kind,
        account,
        document,
        item,
        number,
        booked,
        month,
        other,
        other.equals(month) ? booked : other.atDay(1),
        lines,
        mirrorOf,
        recorded,
        sequence);
  }
}
