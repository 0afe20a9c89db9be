package voti.credit.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import voti.kit.document.XmlPath;
import voti.values.Ids;
import voti.values.Money;

/**
 * One {@code Ntry}. It is known by the account and the servicer's reference, and its index inside a
 * batch; without a reference by a fingerprint of what it says and how often that was said before in
 * this statement, so that two real equal payments of one day are two.
 *
 * @param entry the element
 * @param account the bank account
 * @param seen how often each fingerprint was met in this statement
 */
record CamtEntry(Element entry, String account, Map<String, Integer> seen) {

  List<BankEntry> read() {
    var details = XmlPath.all(entry, "NtryDtls/TxDtls");
    var whole = Camt053.amount(XmlPath.first(entry, "Amt").orElse(entry));
    var parts = details.stream().map(CamtEntry::amountOf).flatMap(Optional::stream).toList();
    var isBatch =
        details.size() > 1
            && parts.size() == details.size()
            && parts.stream().reduce(Money.zero(whole.currency()), CamtEntry::add).equals(whole);
    if (!isBatch) {
      return List.of(part(whole, remittance(details), reference(details), ""));
    }
    var entries = new ArrayList<BankEntry>();
    for (var i = 0; i < details.size(); i++) {
      var detail = List.of(details.get(i));
      var index = "/" + (i + 1);
      entries.add(part(parts.get(i), remittance(detail), reference(List.of()), index));
    }
    return entries;
  }

  private BankEntry part(
      Money amount, List<String> remittance, Optional<String> servicer, String index) {
    var booked = Camt053.date(entry, "BookgDt");
    var valued = XmlPath.first(entry, "ValDt").isPresent() ? Camt053.date(entry, "ValDt") : booked;
    var credit = Camt053.credit(entry);
    var reference =
        servicer
            .map(given -> given + index)
            .orElseGet(
                () ->
                    fingerprint(booked + "|" + valued + "|" + amount + "|" + credit + remittance));
    return new BankEntry(
        account + ":" + reference,
        reference,
        XmlPath.text(entry, "Sts").filter("BOOK"::equals).isPresent(),
        credit,
        XmlPath.text(entry, "RvslInd").filter("true"::equals).isPresent(),
        amount,
        booked,
        valued,
        remittance);
  }

  private Optional<String> reference(List<Element> details) {
    return XmlPath.text(entry, "AcctSvcrRef")
        .or(
            () ->
                details.size() == 1
                    ? XmlPath.text(details.getFirst(), "Refs/AcctSvcrRef")
                    : Optional.empty());
  }

  private String fingerprint(String says) {
    var print = Ids.named("fpr", Ids.NO_SLOT, account + "|" + says).substring(7);
    var occurrence = seen.merge(print, 1, Integer::sum);
    return print + "#" + occurrence;
  }

  private static List<String> remittance(List<Element> details) {
    var texts = new ArrayList<String>();
    for (var path :
        List.of(
            "RmtInf/Strd/CdtrRefInf/Ref",
            "RmtInf/Strd/RfrdDocInf/Nb",
            "RmtInf/Strd/AddtlRmtInf",
            "RmtInf/Ustrd")) {
      for (var detail : details) {
        XmlPath.all(detail, path).forEach(text -> texts.add(text.getTextContent().strip()));
      }
    }
    return texts;
  }

  private static Optional<Money> amountOf(Element detail) {
    return XmlPath.first(detail, "Amt")
        .or(() -> XmlPath.first(detail, "AmtDtls/TxAmt/Amt"))
        .map(Camt053::amount);
  }

  private static Money add(Money sum, Money part) {
    return sum.currency().equals(part.currency()) ? sum.plus(part) : sum;
  }
}
