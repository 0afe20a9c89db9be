package voti.accounts.reading;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import voti.values.ConcernsAccount;

/** What has been read. */
public sealed interface ReadingEvent extends ConcernsAccount {

  @Override
  String account();

  /** Names of people of the account were shown to somebody, on that day for the first time. */
  @Revision("1")
  record NamesRead(String readings, String account, String reader, LocalDate on)
      implements ReadingEvent {}
}
