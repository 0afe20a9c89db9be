package voti.orders.measure;

import org.jspecify.annotations.Nullable;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;

/**
 * What a measure remembers.
 *
 * @param opened how it began
 * @param state how far it has come
 * @param taken what is done; {@code null}: nothing yet
 */
record MeasureStanding(AnalysisOpened opened, MeasureState state, @Nullable MeasureTaken taken) {

  static MeasureStanding of(AnalysisOpened event) {
    return new MeasureStanding(event, MeasureState.ANALYSING, null);
  }

  MeasureStanding after(MeasureEvent event) {
    return switch (event) {
      case AnalysisOpened e -> of(e);
      case AnalysisOverdue _ -> new MeasureStanding(opened, MeasureState.OVERDUE, taken);
      case AnalysisConcluded _ -> new MeasureStanding(opened, MeasureState.CONCLUDED, taken);
      case MeasureTaken e -> new MeasureStanding(opened, MeasureState.RUNNING, e);
      case MeasureDecided e ->
          new MeasureStanding(opened, e.kept() ? MeasureState.KEPT : MeasureState.DROPPED, taken);
      case MeasureRequestRefused _ -> this;
    };
  }
}
