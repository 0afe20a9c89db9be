package voti.accounts.interaction;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of an interaction. */
public sealed interface InteractionCommand {

  /**
   * Keeps what was said and promised.
   *
   * @param interaction {@code int-…}
   * @param on the day it took place
   */
  record LogInteraction(
      @TargetAggregateIdentifier String interaction,
      String account,
      InteractionKind kind,
      LocalDate on,
      String summary,
      List<Promise> promises)
      implements InteractionCommand {

    /** Something must have been said. */
    public LogInteraction {
      if (summary.isBlank()) {
        throw new IllegalArgumentException("an interaction needs a summary of what was said");
      }
      promises = List.copyOf(promises);
    }
  }
}
