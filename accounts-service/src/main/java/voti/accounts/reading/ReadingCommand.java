package voti.accounts.reading;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the record of an account's readings. */
public sealed interface ReadingCommand {

  /**
   * Notes that somebody is shown names of people.
   *
   * @param readings {@code red-\u2026}, one for each account
   * @param on the day; a reader is noted once a day
   */
  record NoteReading(
      @TargetAggregateIdentifier String readings, String account, String reader, LocalDate on)
      implements ReadingCommand {}
}
