package voti.credit.creditaccount;

import voti.values.Money;

/**
 * A credit note that was set off against an invoice without cash.
 *
 * @param setOff its id
 * @param credit what the credit note fell by, below zero
 * @param invoice what the invoice fell by
 */
record SetOff(String setOff, Fallen credit, Fallen invoice) {

  static SetOff of(CreditAccountEvent.ItemsSetOff e) {
    return new SetOff(e.setOff(), e.credit(), e.invoice());
  }

  /** What both fall by together: nothing, but for the rates at which they were booked. */
  Money together() {
    return credit.amount().plus(invoice.amount());
  }
}
