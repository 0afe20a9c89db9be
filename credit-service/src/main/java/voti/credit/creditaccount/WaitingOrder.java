package voti.credit.creditaccount;

import voti.values.Money;

/**
 * An order that counts nothing until someone decides.
 *
 * @param order the order
 * @param buyer the account that ordered
 * @param amount what it asks for
 * @param decision the documented credit decision it waits for
 */
public record WaitingOrder(String order, String buyer, Money amount, String decision) {}
