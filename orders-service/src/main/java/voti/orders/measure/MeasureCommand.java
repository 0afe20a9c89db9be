package voti.orders.measure;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.orders.learning.Effect;
import voti.orders.learning.Scope;

/** What can be asked of a preventive measure. */
sealed interface MeasureCommand {

  /** Have a cause analysed by somebody until a day. */
  record OpenAnalysis(
      @TargetAggregateIdentifier String measure,
      String title,
      Scope scope,
      String owner,
      LocalDate due)
      implements MeasureCommand {}

  /** The day is over and nothing was found. */
  record NoteOverdueAnalysis(@TargetAggregateIdentifier String measure, LocalDate today)
      implements MeasureCommand {}

  /** Say what was found. */
  record ConcludeAnalysis(@TargetAggregateIdentifier String measure, String finding, LocalDate on)
      implements MeasureCommand {}

  /** Do something about it from a day on. */
  record TakeMeasure(@TargetAggregateIdentifier String measure, String what, LocalDate from)
      implements MeasureCommand {}

  /** Keep it or drop it, by what was measured. */
  record DecideMeasure(
      @TargetAggregateIdentifier String measure, boolean keep, Effect effect, LocalDate on)
      implements MeasureCommand {}
}
