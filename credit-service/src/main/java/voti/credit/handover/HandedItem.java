package voti.credit.handover;

import voti.values.Money;

/**
 * An item that is handed over.
 *
 * @param number as the debtor knows it
 * @param open what was open on it
 * @param level the last level it was reminded at
 */
public record HandedItem(String item, String number, Money open, int level) {}
