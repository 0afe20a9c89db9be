package voti.credit.cutovers;

import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.kit.command.Caller;
import voti.kit.command.Commands;

/**
 * An item that is booked by itself, or with others of its account at once.
 *
 * @param command that books it alone
 */
record ItemBooking(Commands commands, BookItem command) implements Booking {

  @Override
  public void book(Caller caller) {
    commands.send(command, caller);
  }
}
