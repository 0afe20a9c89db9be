package voti.orders.bonus;

import voti.orders.tax.Vat;
import voti.values.Money;

/**
 * What of a settled bonus takes back supplies of one VAT rate.
 *
 * @param vat of those supplies
 * @param net its part of the bonus, without VAT, above zero
 */
public record BonusShare(Vat vat, Money net) {}
