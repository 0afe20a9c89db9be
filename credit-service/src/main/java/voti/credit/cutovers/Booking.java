package voti.credit.cutovers;

import voti.kit.command.Caller;

/** Sends the command that makes a row part of our books. */
@FunctionalInterface
interface Booking {

  /** Nothing is to be booked. */
  Booking NONE = _ -> {};

  /**
   * @param caller whose cause makes it happen once
   */
  void book(Caller caller);
}
