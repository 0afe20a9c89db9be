package voti.credit.cutover;

import voti.values.Money;

/**
 * One kind in one currency, held side by side.
 *
 * @param stated by the old system
 * @param taken from its files
 * @param booked as our own books have it
 */
public record Line(Total stated, Total taken, Total booked) {

  /** Whether all three are the same. */
  public boolean agrees() {
    return stated.equals(taken) && taken.equals(booked);
  }

  /** What is in our books beyond what was stated; below zero when something is missing. */
  public Money difference() {
    return booked.sum().minus(stated.sum());
  }

  /** The same in rows. */
  public long rowsDifference() {
    return booked.rows() - stated.rows();
  }

  String sentence() {
    return stated.kind().word()
        + ": stated "
        + words(stated)
        + ", taken "
        + words(taken)
        + ", booked "
        + words(booked);
  }

  private static String words(Total total) {
    return total.rows() + " rows of " + total.sum().grouped() + " " + total.sum().currency();
  }
}
