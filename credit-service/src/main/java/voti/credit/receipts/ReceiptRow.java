package voti.credit.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.matching.Proposal;
import voti.credit.receipt.Cash;
import voti.credit.receipt.ReceiptEvent.BookingRefused;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A receipt, as the one who matches it sees it.
 *
 * @param account the debtor; {@code null} while nobody knows
 * @param identity how the bank knows it, with the bank account
 * @param names references and numbers that were recognised in it
 * @param payer a fingerprint of the payer's bank account
 * @param left what is set against nothing
 * @param matched what it is set against
 * @param proposals what it may pay, best first
 * @param earmark what the rest is kept for
 * @param state a word: not matched yet, proposed, matched, kept for a refund, returned or split
 * @param why how it came to that, in words
 * @param refused what the debtor's account said when it refused; {@code null} when it did not
 * @param since when it was recorded here
 * @param place of its first event: the order of lists
 * @param sequence of the last event it has seen
 */
public record ReceiptRow(
    @BsonId String receipt,
    @Nullable String account,
    String identity,
    String bankAccount,
    String reference,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    List<String> names,
    @Nullable String payer,
    Money left,
    List<Allocation> matched,
    List<Proposal> proposals,
    @Nullable String earmark,
    String state,
    String why,
    @Nullable String refused,
    Instant since,
    long place,
    long sequence) {

  static ReceiptRow of(String receipt, Cash cash, String why, Recorded recorded) {
    return new ReceiptRow(
        receipt,
        null,
        cash.bankAccount() + ":" + cash.reference(),
        cash.bankAccount(),
        cash.reference(),
        cash.amount(),
        cash.booked(),
        cash.valued(),
        cash.names(),
        cash.payer(),
        cash.amount(),
        List.of(),
        List.of(),
        null,
        "unmatched",
        why,
        null,
        recorded.at(),
        recorded.sequence(),
        recorded.sequence());
  }

  /** What can be said of it again: the same cash with no text. */
  public Cash cash() {
    return new Cash(bankAccount, reference, amount, booked, valued, names, payer);
  }

  ReceiptRow proposed(List<Proposal> some, String because) {
    return changed(account, left, matched, some, earmark, because, refused);
  }

  ReceiptRow matched(
      String debtor, List<Allocation> more, @Nullable String kept, Money rest, String because) {
    var all = new ArrayList<>(matched);
    all.addAll(more);
    return changed(debtor, rest, all, List.of(), kept == null ? earmark : kept, because, null);
  }

  ReceiptRow takenBack(List<Allocation> gone, boolean unassigned, Money rest, String because) {
    var kept = new ArrayList<>(matched);
    gone.forEach(kept::remove);
    return changed(unassigned ? null : account, rest, kept, List.of(), null, because, null);
  }

  /** As it was before the debtor's account was asked, with what that said. */
  ReceiptRow refused(BookingRefused e) {
    var now = new ArrayList<>(matched);
    var one = e.allocation();
    var changed = !e.left().equals(left);
    if (changed && one != null && e.asked().equals("match")) {
      now.remove(one);
    } else if (changed && one != null) {
      now.add(one);
    }
    var unowned = e.asked().equals("book") && e.account().equals(account);
    return changed(
        unowned ? null : account,
        e.left(),
        unowned ? List.of() : now,
        proposals,
        changed || unowned ? null : earmark,
        why,
        e.sentence());
  }

  ReceiptRow over(String how, String because) {
    return new ReceiptRow(
        receipt,
        account,
        identity,
        bankAccount,
        reference,
        amount,
        booked,
        valued,
        names,
        payer,
        left,
        matched,
        List.of(),
        earmark,
        how,
        because,
        refused,
        since,
        place,
        sequence);
  }

  ReceiptRow seen(long at) {
    return new ReceiptRow(
        receipt,
        account,
        identity,
        bankAccount,
        reference,
        amount,
        booked,
        valued,
        names,
        payer,
        left,
        matched,
        proposals,
        earmark,
        state,
        why,
        refused,
        since,
        place,
        at);
  }

  private ReceiptRow changed(
      @Nullable String debtor,
      Money rest,
      List<Allocation> now,
      List<Proposal> some,
      @Nullable String kept,
      String because,
      @Nullable String no) {
    return new ReceiptRow(
        receipt,
        debtor,
        identity,
        bankAccount,
        reference,
        amount,
        booked,
        valued,
        names,
        payer,
        rest,
        now,
        some,
        kept,
        state(rest, some, kept),
        because,
        no,
        since,
        place,
        sequence);
  }

  private static String state(Money rest, List<Proposal> some, @Nullable String kept) {
    if (!rest.isPositive()) {
      return "matched";
    }
    if (kept != null) {
      return "earmarked";
    }
    return some.isEmpty() ? "unmatched" : "proposed";
  }
}
