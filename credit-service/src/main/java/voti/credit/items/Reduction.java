package voti.credit.items;

import java.time.Instant;
import java.time.LocalDate;
import voti.values.Money;

/**
 * What made an item smaller, or, below zero, larger again.
 *
 * @param document the receipt, credit note or write-off
 * @param kind {@code cash}, {@code settlement-discount}, {@code difference}, {@code bank-charge},
 *     {@code credit-note}, {@code write-off}, {@code reinstated}
 * @param amount above zero when the item fell by it
 * @param booked the day by which ledgers go
 * @param valued the day by which lateness goes
 * @param recorded when we knew
 * @param sequence of its event
 */
public record Reduction(
    String document,
    String kind,
    Money amount,
    LocalDate booked,
    LocalDate valued,
    Instant recorded,
    long sequence) {}
