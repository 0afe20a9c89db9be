package voti.orders.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.learning.Rate;
import voti.orders.measure.MeasureEvent;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;

/** What history says of preventive measures that are about one account. */
final class MeasureHistory {

  private MeasureHistory() {}

  /** Nothing of a measure that is about all accounts. */
  static @Nullable Entry tell(MeasureEvent event) {
    var account = event.account();
    return account == null ? null : tell(account, event);
  }

  private static Entry tell(String account, MeasureEvent event) {
    var links = List.of(event.measure());
    return switch (event) {
      case AnalysisOpened e ->
          new Entry(
              account,
              "measure-analysis-opened",
              null,
              Map.of(),
              Map.of("cause", e.scope().cause(), "title", e.title(), "due", e.due().toString()),
              links,
              null);
      case AnalysisOverdue e ->
          new Entry(
              account,
              "measure-analysis-overdue",
              e.due(),
              Map.of(),
              Map.of("title", e.title(), "due", e.due().toString()),
              links,
              null);
      case AnalysisConcluded e ->
          new Entry(
              account,
              "measure-analysis-concluded",
              e.on(),
              Map.of(),
              Map.of("title", e.title(), "finding", e.finding()),
              links,
              null);
      case MeasureTaken e ->
          new Entry(
              account,
              "measure-taken",
              e.from(),
              Map.of(),
              Map.of("cause", e.scope().cause(), "from", e.from().toString(), "what", e.what()),
              links,
              null);
      case MeasureDecided e ->
          new Entry(
              account,
              e.kept() ? "measure-kept" : "measure-dropped",
              e.on(),
              Map.of(),
              Map.of(
                  "before", shown(e.effect().before()),
                  "after", shown(e.effect().after()),
                  "why", e.decision().reason()),
              links,
              e.decision());
      case MeasureRequestRefused e ->
          new Entry(
              account,
              "measure-request-refused",
              null,
              Map.of(),
              Map.of("request", e.request(), "why", e.sentence()),
              links,
              e.decision());
    };
  }

  private static String shown(@Nullable Rate rate) {
    return rate == null ? "0/0" : rate.events() + "/" + rate.of();
  }
}
