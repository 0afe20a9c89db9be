package voti.credit.dunning;

import voti.values.Money;

/**
 * A fee or interest note that goes with a letter, and becomes an item of its own.
 *
 * @param item its id
 * @param number its own number
 * @param amount what it asks for
 */
public record Note(String item, String number, Money amount) {}
