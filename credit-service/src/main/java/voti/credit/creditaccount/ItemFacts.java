package voti.credit.creditaccount;

import java.time.LocalDate;
import voti.values.Money;

/**
 * A document that is owed for, or owed by us.
 *
 * @param item its id, {@code inv-…} or that of whatever made it
 * @param kind what it is
 * @param number as it stands on the paper
 * @param amount gross; below zero when it is ours to give back
 * @param issuedOn the date on it
 * @param dueOn the last day on which paying is not late
 */
public record ItemFacts(
    String item, ItemKind kind, String number, Money amount, LocalDate issuedOn, LocalDate dueOn) {}
