package voti.credit.journal;

import static voti.credit.journal.JournalLine.credit;
import static voti.credit.journal.JournalLine.debit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.ledgermap.LedgerSymbol;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Collects the entries of one event. */
final class Postings {

  private final Earlier earlier;
  private final Recorded recorded;
  private final @Nullable String account;
  private final List<JournalEntry> entries = new ArrayList<>();

  Postings(Earlier earlier, Recorded recorded, @Nullable String account) {
    this.earlier = earlier;
    this.recorded = recorded;
    this.account = account;
  }

  List<JournalEntry> entries() {
    return entries;
  }

  /** An amount from one account to another, by nothing earlier. */
  void move(Posting posting, LedgerSymbol debited, LedgerSymbol credited, Money amount) {
    post(posting, List.of(debit(debited, amount), credit(credited, amount)), null);
  }

  /**
   * The same where the amount may be below zero: then it is the mirror of the entry of this
   * document and kind that has it, when there is one.
   */
  void moveOrMirror(Posting posting, LedgerSymbol debited, LedgerSymbol credited, Money amount) {
    var before = earlier.of(posting.of(), posting.kind());
    var original = Settling.mirrored(before, posting.document(), credited, amount);
    post(
        posting,
        List.of(debit(debited, amount), credit(credited, amount)),
        original == null ? null : original.id());
  }

  void post(Posting posting, List<JournalLine> lines, @Nullable String mirrorOf) {
    if (lines.stream().allMatch(line -> line.amount().isZero())) {
      return;
    }
    var month = YearMonth.from(posting.booked());
    entries.add(
        new JournalEntry(
            "%019d-%d".formatted(recorded.sequence(), entries.size()),
            posting.kind(),
            account,
            posting.document(),
            posting.item(),
            posting.number(),
            posting.booked(),
            month,
            month,
            posting.booked(),
            lines,
            mirrorOf,
            recorded.at(),
            recorded.sequence()));
  }

  /**
   * What is posted.
   *
   * @param item that is moved; {@code null} for cash that meets none
   */
  record Posting(
      String kind, String document, @Nullable String item, String number, LocalDate booked) {

    /** The item, or the receipt that meets none. */
    String of() {
      return item == null ? document : item;
    }

    Posting of(String otherKind) {
      return new Posting(otherKind, document, item, number, booked);
    }
  }
}
