package voti.credit.dunning;

import voti.values.Money;

/**
 * An overdue item that is not in the letter.
 *
 * @param why {@code contested}, {@code promised}, {@code handed-over}, {@code not-yet}, {@code
 *     exhausted}
 */
public record LeftOut(String item, String number, Money open, String why) {}
