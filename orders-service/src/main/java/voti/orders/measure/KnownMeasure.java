package voti.orders.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.learning.Effect;
import voti.orders.learning.Scope;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;

/**
 * What is known of a measure.
 *
 * @param account {@code null}: it is about all of them
 * @param due the last day of the analysis
 * @param state {@code analysing}, {@code overdue}, {@code concluded}, {@code running}, {@code kept}
 *     or {@code dropped}
 * @param found what the analysis says; {@code null}: nothing yet
 * @param taken what is done; {@code null}: nothing yet
 * @param decided why it is kept or dropped; {@code null}: it is neither
 * @param version the sequence of the last event
 */
record KnownMeasure(
    String measure,
    @Nullable String account,
    String title,
    Scope scope,
    String owner,
    LocalDate due,
    String state,
    @Nullable Found found,
    @Nullable Taken taken,
    @Nullable Decided decided,
    long version) {

  /** What an analysis found. */
  record Found(String finding, LocalDate on, String by) {}

  /** What is done from a day on. */
  record Taken(String what, LocalDate from, String by, String reason) {}

  /** Why, and by which figures. */
  record Decided(Effect effect, LocalDate on, String by, String reason) {}

  static KnownMeasure of(AnalysisOpened event, long at) {
    return new KnownMeasure(
        event.measure(),
        event.account(),
        event.title(),
        event.scope(),
        event.owner(),
        event.due(),
        MeasureState.ANALYSING.word(),
        null,
        null,
        null,
        at);
  }

  KnownMeasure after(MeasureEvent event, long at) {
    return switch (event) {
      case AnalysisOpened e -> of(e, at);
      case AnalysisOverdue _ -> with(MeasureState.OVERDUE, found, taken, decided, at);
      case AnalysisConcluded e ->
          with(MeasureState.CONCLUDED, new Found(e.finding(), e.on(), e.by()), taken, decided, at);
      case MeasureTaken e ->
          with(
              MeasureState.RUNNING,
              found,
              new Taken(e.what(), e.from(), e.by(), e.reason()),
              decided,
              at);
      case MeasureDecided e ->
          with(
              e.kept() ? MeasureState.KEPT : MeasureState.DROPPED,
              found,
              taken,
              new Decided(e.effect(), e.on(), e.by(), e.decision().reason()),
              at);
      case MeasureRequestRefused _ ->
          new KnownMeasure(
              measure, account, title, scope, owner, due, state, found, taken, decided, at);
    };
  }

  private KnownMeasure with(
      MeasureState next,
      @Nullable Found why,
      @Nullable Taken what,
      @Nullable Decided how,
      long at) {
    return new KnownMeasure(
        measure, account, title, scope, owner, due, next.word(), why, what, how, at);
  }
}
