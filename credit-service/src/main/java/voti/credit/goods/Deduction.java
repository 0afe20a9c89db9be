package voti.credit.goods;

import java.time.LocalDate;
import java.util.List;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * What was billed by a prepayment invoice and paid, and is taken off the bill of the goods.
 *
 * <p>It stands on the final bill as lines below zero with the category and rate of the prepayment,
 * which name it as the preceding invoice (EN 16931: BT-25, lines with a quantity of −1). So the
 * final bill shows the VAT of the supply less the VAT that fell due with the cash (directive
 * 2006/112/EC article 65; Estonian KMS § 11), and declares none of it twice. The paid amount of EN
 * 16931 (BT-113) would leave the whole VAT on the final bill; it is for cash that no VAT invoice
 * stands behind.
 *
 * @param invoice the prepayment invoice's id
 * @param number of it
 * @param issuedOn the day it bears
 * @param vat what is taken off by category and rate, base and VAT above zero: as much as was
 *     declared when it was paid
 */
public record Deduction(String invoice, String number, LocalDate issuedOn, List<VatSubtotal> vat) {

  /** Something is taken off. */
  public Deduction {
    vat = List.copyOf(vat);
    if (vat.isEmpty()) {
      throw new IllegalArgumentException("nothing is taken off by " + number);
    }
  }

  /** Without VAT. */
  public Money net() {
    return vat.stream().map(VatSubtotal::base).reduce(Money::plus).orElseThrow();
  }

  /** The VAT of all rates. */
  public Money tax() {
    return vat.stream().map(VatSubtotal::vat).reduce(Money::plus).orElseThrow();
  }

  /** With VAT. */
  public Money gross() {
    return net().plus(tax());
  }

  /** With VAT, of all of them; zero in the currency of another amount when there is none. */
  public static Money gross(List<Deduction> all, Money like) {
    return all.stream().map(Deduction::gross).reduce(Money.zero(like.currency()), Money::plus);
  }
}
