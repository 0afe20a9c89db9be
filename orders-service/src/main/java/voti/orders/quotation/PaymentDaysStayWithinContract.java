package voti.orders.quotation;

import voti.orders.order.Rule;

/**
 * Nobody gives a buyer longer to pay than the contract does, unless someone with more authority
 * says so. Without a contract it is due at once.
 *
 * @param days offered
 * @param ofContract the contract's; zero without one
 */
record PaymentDaysStayWithinContract(int days, int ofContract) implements Rule {

  @Override
  public String name() {
    return "payment-days-stay-within-contract";
  }

  @Override
  public boolean holds() {
    return days <= ofContract;
  }

  @Override
  public String sentence() {
    return "It is paid within %d days; the contract gives %d.".formatted(days, ofContract);
  }
}
