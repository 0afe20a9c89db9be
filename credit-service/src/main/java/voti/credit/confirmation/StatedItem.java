package voti.credit.confirmation;

import java.time.LocalDate;
import voti.values.Money;

/**
 * An open item as the letter says it.
 *
 * @param open on the day of the balance; below zero when it is ours to give back
 */
public record StatedItem(
    String item, String kind, String number, LocalDate issuedOn, LocalDate dueOn, Money open) {}
