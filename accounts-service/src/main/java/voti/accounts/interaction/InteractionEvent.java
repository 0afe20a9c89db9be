package voti.accounts.interaction;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import voti.values.ConcernsAccount;

/** What has happened to an interaction. */
public sealed interface InteractionEvent extends ConcernsAccount {

  @Override
  String account();

  /** We met, and this was said. */
  @Revision("1")
  record InteractionLogged(
      String interaction,
      String account,
      String kind,
      LocalDate on,
      String summary,
      List<Promise> promises)
      implements InteractionEvent {

    /** Promises are copied. */
    public InteractionLogged {
      promises = List.copyOf(promises);
    }
  }
}
