package voti.credit.creditaccount;

import voti.values.Money;
import voti.values.Period;

/**
 * A limit that stands in the place of the debtor's own for a while.
 *
 * @param id of its grant
 * @param amount what may be at risk meanwhile
 * @param period half-open
 */
public record TemporaryLimit(String id, Money amount, Period period) {}
