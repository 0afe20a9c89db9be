package voti.credit.creditaccount;

import voti.values.Money;

/**
 * What cash that was kept for an order has paid of its bills.
 *
 * @param amount in the account's currency
 */
record PaidFor(String order, Money amount) {

  PaidFor plus(PaidFor more) {
    return new PaidFor(more.order(), amount.plus(more.amount()));
  }

  PaidFor less(Money back) {
    return new PaidFor(order, back.isMoreThan(amount) ? amount.minus(amount) : amount.minus(back));
  }
}
