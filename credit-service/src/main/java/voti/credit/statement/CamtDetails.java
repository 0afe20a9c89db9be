package voti.credit.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.XmlPath;
import voti.values.Ids;
import voti.values.Money;

/**
 * One {@code TxDtls}: whom it is from and what it is for. Persons' names are left where they are,
 * and a payer's bank account is kept as a fingerprint only.
 */
record CamtDetails(Element details) {

  Optional<Money> amount() {
    return XmlPath.first(details, "Amt")
        .or(() -> XmlPath.first(details, "AmtDtls/TxAmt/Amt"))
        .map(CamtText::amount);
  }

  List<String> structured() {
    return texts("RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/RfrdDocInf/Nb");
  }

  List<String> free() {
    return texts("RmtInf/Strd/AddtlRmtInf", "RmtInf/Ustrd");
  }

  @Nullable String payer() {
    return XmlPath.text(details, "RltdPties/DbtrAcct/Id/IBAN")
        .or(() -> XmlPath.text(details, "RltdPties/DbtrAcct/Id/Othr/Id"))
        .map(CamtDetails::fingerprint)
        .orElse(null);
  }

  @Nullable String servicerReference() {
    return XmlPath.text(details, "Refs/AcctSvcrRef").orElse(null);
  }

  /** What banks kept: said as charges, or the difference to what the payer instructed. */
  @Nullable Money charges(Money received) {
    for (var path : List.of("Chrgs/TtlChrgsAndTaxAmt", "Chrgs/Rcrd/Amt", "Chrgs/Amt")) {
      var all = XmlPath.all(details, path).stream().map(CamtText::amount).toList();
      if (!all.isEmpty() && all.stream().allMatch(one -> isIn(received, one))) {
        return all.stream().reduce(Money::plus).orElseThrow();
      }
    }
    return XmlPath.first(details, "AmtDtls/InstdAmt/Amt")
        .map(CamtText::amount)
        .filter(instructed -> isIn(received, instructed) && instructed.isMoreThan(received))
        .map(instructed -> instructed.minus(received))
        .orElse(null);
  }

  /**
   * Bank accounts may be persons': the same account gives the same fingerprint, and no way back.
   */
  static String fingerprint(String bankAccount) {
    var plain = bankAccount.replaceAll("\\s", "");
    return Ids.named("fpr", Ids.NO_SLOT, "payer|" + plain).substring(7);
  }

  private List<String> texts(String... paths) {
    var texts = new ArrayList<String>();
    for (var path : paths) {
      XmlPath.all(details, path).forEach(text -> texts.add(text.getTextContent().strip()));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static boolean isIn(Money one, Money other) {
    return one.currency().equals(other.currency());
  }
}
