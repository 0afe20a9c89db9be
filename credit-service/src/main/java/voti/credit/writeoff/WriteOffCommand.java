package voti.credit.writeoff;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What a write-off can be asked. */
public sealed interface WriteOffCommand {

  String writeOff();

  /**
   * Asks to give up a debt; within the asker's authority it is decided at once.
   *
   * @param open what is open on the item
   */
  record ProposeWriteOff(
      @TargetAggregateIdentifier String writeOff,
      String account,
      String item,
      String number,
      Money amount,
      Money open,
      LocalDate on,
      WriteOffAuthority authority)
      implements WriteOffCommand {}

  /** Gives it up, by somebody whose authority reaches. */
  record ApproveWriteOff(
      @TargetAggregateIdentifier String writeOff, LocalDate on, WriteOffAuthority authority)
      implements WriteOffCommand {}

  /** Does not give it up. */
  record RejectWriteOff(
      @TargetAggregateIdentifier String writeOff, LocalDate on, WriteOffAuthority authority)
      implements WriteOffCommand {}

  /** The account could not take it off: it was paid meanwhile. */
  record LapseWriteOff(@TargetAggregateIdentifier String writeOff, String sentence)
      implements WriteOffCommand {}

  /** The debtor pays after all: as much as that is owed again, so that the cash finds it. */
  record RecoverDebt(@TargetAggregateIdentifier String writeOff, Money amount, LocalDate on)
      implements WriteOffCommand {}
}
