package voti.credit.period;

import voti.values.Money;

/**
 * What went to one account of the ledger in a period, in one currency.
 *
 * @param number of the account
 * @param name of the account
 * @param debit not below zero
 * @param credit not below zero
 */
public record PeriodTotal(String number, String name, Money debit, Money credit) {}
