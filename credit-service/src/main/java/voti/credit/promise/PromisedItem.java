package voti.credit.promise;

import voti.values.Money;

/**
 * An item that is promised to be paid.
 *
 * @param number as the debtor knows it
 * @param open what was open on it when it was promised
 */
public record PromisedItem(String item, String number, Money open) {}
