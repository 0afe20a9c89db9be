package voti.credit.dunning;

/**
 * A debtor with overdue items and no letter.
 *
 * @param why {@code excluded}, {@code below-minimum}, {@code covered}, {@code nothing-due}
 */
public record AccountLeftOut(String account, String why) {}
