package voti.orders.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.learning.Effect;
import voti.orders.learning.Scope;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a preventive measure. It belongs to an account where its scope names one. */
public sealed interface MeasureEvent extends ConcernsAccount {

  String measure();

  @Override
  @Nullable String account();

  /** A cause is to be analysed. */
  record AnalysisOpened(
      String measure,
      @Nullable String account,
      String title,
      Scope scope,
      String owner,
      LocalDate due,
      String by)
      implements MeasureEvent {}

  /** Its day is over; whoever sees to it is to be asked. */
  record AnalysisOverdue(
      String measure, @Nullable String account, String title, String owner, LocalDate due)
      implements MeasureEvent {}

  /** It is known why. */
  record AnalysisConcluded(
      String measure,
      @Nullable String account,
      String title,
      String finding,
      LocalDate on,
      String by)
      implements MeasureEvent {}

  /** Something is done about it. */
  record MeasureTaken(
      String measure,
      @Nullable String account,
      Scope scope,
      String what,
      LocalDate from,
      String by,
      @Nullable String onBehalfOf,
      String reason)
      implements MeasureEvent {}

  /** It stays or goes, by what was measured. */
  record MeasureDecided(
      String measure,
      @Nullable String account,
      Scope scope,
      String what,
      boolean kept,
      Effect effect,
      LocalDate on,
      String by,
      Decision decision)
      implements MeasureEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record MeasureRequestRefused(
      String measure,
      @Nullable String account,
      String request,
      String rule,
      String sentence,
      Decision decision)
      implements MeasureEvent, Refusal {}
}
