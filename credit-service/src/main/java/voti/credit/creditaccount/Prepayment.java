package voti.credit.creditaccount;

import java.util.List;
import voti.credit.vat.VatSubtotal;

/**
 * What an item is asked for ahead of.
 *
 * @param order whose goods are still to come
 * @param vat the prepayment invoice's, by category and rate
 */
public record Prepayment(String order, List<VatSubtotal> vat) {

  /** The list is copied. */
  public Prepayment {
    vat = List.copyOf(vat);
  }
}
