package voti.credit.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.XmlPath;
import voti.values.Ids;
import voti.values.Money;

/**
 * One {@code Ntry}. It is known by the account and the servicer's reference, and its index inside a
 * batch; without a reference by a fingerprint of what it says. What was said before in the same
 * statement is counted, so that two real equal payments of one day are two.
 *
 * @param entry the element
 * @param account the bank account
 * @param seen how often each reference and fingerprint was met in this statement
 */
record CamtEntry(Element entry, String account, Map<String, Integer> seen) {

  /** The parts of a batch whose parts are its whole; else the entry as one. */
  List<BankEntry> read() {
    var details = details();
    var whole = whole(details);
    var parts = details.stream().map(CamtDetails::amount).flatMap(Optional::stream).toList();
    var isBatch =
        details.size() > 1
            && parts.size() == details.size()
            && parts.stream()
                .reduce(Money.zero(whole.amount().currency()), CamtEntry::add)
                .equals(whole.amount());
    if (!isBatch) {
      return List.of(whole);
    }
    var entries = new ArrayList<BankEntry>();
    for (var i = 0; i < details.size(); i++) {
      entries.add(part(whole, details.get(i), parts.get(i), i + 1));
    }
    return entries;
  }

  private BankEntry whole(List<CamtDetails> details) {
    var booked = CamtText.date(entry, "BookgDt");
    var valued = XmlPath.first(entry, "ValDt").isPresent() ? CamtText.date(entry, "ValDt") : booked;
    var credit = CamtText.credit(entry);
    var amount = CamtText.amount(XmlPath.first(entry, "Amt").orElse(entry));
    var structured = details.stream().flatMap(one -> one.structured().stream()).toList();
    var free = details.stream().flatMap(one -> one.free().stream()).toList();
    var said = Stream.concat(structured.stream(), free.stream()).toList();
    var reference =
        reference(details)
            .map(given -> counted(given))
            .orElseGet(
                () -> fingerprint(booked + "|" + valued + "|" + amount + "|" + credit + said));
    var only = details.size() == 1 ? details.getFirst() : null;
    return new BankEntry(
        account + ":" + reference,
        account + ":" + reference,
        account,
        reference,
        status().filter("BOOK"::equals).isPresent(),
        credit,
        XmlPath.text(entry, "RvslInd").filter(CamtEntry::isTrue).isPresent(),
        amount,
        booked,
        valued,
        structured,
        free,
        only == null ? null : only.payer(),
        only == null ? null : only.charges(amount),
        origin(only));
  }

  private static BankEntry part(BankEntry whole, CamtDetails detail, Money amount, int number) {
    return new BankEntry(
        whole.identity() + "/" + number,
        whole.identity(),
        whole.bankAccount(),
        whole.reference() + "/" + number,
        whole.booked(),
        whole.credit(),
        whole.reversal(),
        amount,
        whole.bookedOn(),
        whole.valuedOn(),
        detail.structured(),
        detail.free(),
        detail.payer(),
        detail.charges(amount),
        detail.servicerReference());
  }

  private List<CamtDetails> details() {
    return XmlPath.all(entry, "NtryDtls/TxDtls").stream().map(CamtDetails::new).toList();
  }

  /** From version 8 of the message the code stands one deeper. */
  private Optional<String> status() {
    return XmlPath.text(entry, "Sts/Cd").or(() -> XmlPath.text(entry, "Sts"));
  }

  private Optional<String> reference(List<CamtDetails> details) {
    return XmlPath.text(entry, "AcctSvcrRef")
        .or(
            () ->
                details.size() == 1
                    ? Optional.ofNullable(details.getFirst().servicerReference())
                    : Optional.empty());
  }

  /** What a reversal names besides its own reference. */
  private @Nullable String origin(@Nullable CamtDetails only) {
    return only == null ? null : only.servicerReference();
  }

  /** Some banks give all entries of one order the same reference: the second is not the first. */
  private String counted(String reference) {
    var direction = CamtText.credit(entry) ? "+" : "-";
    var occurrence = seen.merge(direction + reference, 1, Integer::sum);
    return occurrence == 1 ? reference : reference + "#" + occurrence;
  }

  private String fingerprint(String says) {
    var print = Ids.named("fpr", Ids.NO_SLOT, account + "|" + says).substring(7);
    var occurrence = seen.merge(print, 1, Integer::sum);
    return print + "#" + occurrence;
  }

  private static boolean isTrue(String text) {
    return text.equals("true") || text.equals("1");
  }

  private static Money add(Money sum, Money part) {
    return sum.currency().equals(part.currency()) ? sum.plus(part) : sum;
  }
}
