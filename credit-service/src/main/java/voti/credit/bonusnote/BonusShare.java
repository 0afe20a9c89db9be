package voti.credit.bonusnote;

import voti.credit.vat.Vat;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * What of a bonus takes back supplies of one VAT rate.
 *
 * @param vat of the original supply: what is credited carries it, whatever the rate is by then
 * @param net without VAT
 */
public record BonusShare(Vat vat, Money net) {

  /** With its VAT, rounded once. */
  VatSubtotal taxed() {
    return new VatSubtotal(vat.category(), vat.rate(), net, net.times(vat.rate().fraction()));
  }
}
