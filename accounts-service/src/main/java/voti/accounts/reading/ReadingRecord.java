package voti.accounts.reading;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.accounts.reading.ReadingCommand.NoteReading;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.Ids;

/** Puts a reading on record before it is answered: what cannot be noted is not shown. */
@Component
public class ReadingRecord {

  private static final String PREFIX = "red";

  private final Commands commands;
  private final Clock clock;

  ReadingRecord(Commands commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  /** Notes that the caller is about to be shown names of an account's people. */
  public void names(String account, Caller caller) {
    var reader = caller.actor().person();
    var today = LocalDate.now(clock);
    var readings = Ids.named(PREFIX, Ids.slotOf(account), account);
    commands.send(
        new NoteReading(readings, account, reader, today),
        caller.causedBy("names-read:%s:%s".formatted(reader, today)));
  }
}
