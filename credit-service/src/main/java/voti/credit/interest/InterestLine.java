package voti.credit.interest;

import java.time.LocalDate;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A stretch in which base and rate stay.
 *
 * @param from its first day
 * @param through its last day
 * @param base what bears interest, VAT in
 * @param rate per year
 * @param days by the day-count
 */
public record InterestLine(
    LocalDate from, LocalDate through, Money base, Percentage rate, int days) {}
