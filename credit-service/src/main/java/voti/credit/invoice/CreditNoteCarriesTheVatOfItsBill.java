package voti.credit.invoice;

import java.util.List;
import java.util.Optional;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * What is credited carries the VAT of the original supply, whatever the rate is by then, and of no
 * rate more than was billed at it.
 */
record CreditNoteCarriesTheVatOfItsBill(
    List<VatSubtotal> billed, List<VatSubtotal> creditedBefore, List<VatSubtotal> asked) {

  static final String NAME = "credit-note-carries-the-vat-of-its-bill";

  /** What is wrong; empty when nothing is. */
  Optional<String> broken() {
    return asked.stream().flatMap(part -> broken(part).stream()).findFirst();
  }

  private Optional<String> broken(VatSubtotal part) {
    var none = part.base().minus(part.base());
    var of = sum(billed, part, none);
    if (billed.stream().noneMatch(other -> isSame(other, part))) {
      return Optional.of("The bill has nothing at " + named(part) + ".");
    }
    var left = of.minus(sum(creditedBefore, part, none));
    return part.base().isMoreThan(left)
        ? Optional.of(
            "At "
                + named(part)
                + " the bill has "
                + left.grouped()
                + " left to credit, not "
                + part.base().grouped()
                + ".")
        : Optional.empty();
  }

  private static Money sum(List<VatSubtotal> parts, VatSubtotal like, Money none) {
    return parts.stream()
        .filter(part -> isSame(part, like))
        .map(VatSubtotal::base)
        .reduce(none, Money::plus);
  }

  private static boolean isSame(VatSubtotal one, VatSubtotal other) {
    return one.category() == other.category() && one.rate().equals(other.rate());
  }

  private static String named(VatSubtotal part) {
    return part.category() + " " + part.rate().percent().toPlainString() + " %";
  }
}
