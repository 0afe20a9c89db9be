package voti.credit.cutover;

import voti.values.Money;

/**
 * A difference as the one who confirms it names it.
 *
 * @param sum booked less stated
 */
public record Named(FileKind kind, Money sum) {}
