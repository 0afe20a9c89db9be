package voti.credit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.CutOverEvent;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenOverEvent;
import voti.credit.cutover.TakenRow;
import voti.kit.publishing.Entry;
import voti.values.Money;

/** The entries of what was taken over from another system. */
final class CutOverStory {

  private static final int NAMED = 5;

  private CutOverStory() {}

  /** Each event of a cut-over that has no entry, with the reason why. */
  static Map<Class<?>, String> silent() {
    var whole = "it belongs to no account; what was taken over of an account tells it";
    return Map.ofEntries(
        Map.entry(CutOverEvent.CutOverOpened.class, whole),
        Map.entry(CutOverEvent.FileBegun.class, whole),
        Map.entry(CutOverEvent.FileRowsRefused.class, whole),
        Map.entry(CutOverEvent.FileTaken.class, whole),
        Map.entry(CutOverEvent.CutOverReconciled.class, whole),
        Map.entry(CutOverEvent.CutOverConfirmed.class, whole),
        Map.entry(CutOverEvent.CutOverRefused.class, whole),
        Map.entry(
            TakenOverEvent.RowsTaken.class, "rows-booked tells it, when the account has them"),
        Map.entry(
            TakenOverEvent.RowsTakenAgain.class, "rows-booked tells it, when the account has them"),
        Map.entry(
            TakenOverEvent.RowsContradicted.class,
            "nothing happened to the account; the cut-over lists the rows"),
        Map.entry(
            TakenOverEvent.RowsGivenBack.class,
            "nothing happened to the account; the cut-over lists the rows"));
  }

  /** What the account has now. */
  static @Nullable Entry tell(TakenOverEvent event) {
    return switch (event) {
      case TakenOverEvent.RowsBooked e -> told(e, e.kind(), e.rows());
      case TakenOverEvent.PaymentsTaken e -> told(e, FileKind.PAID_ITEMS, e.rows());
      case TakenOverEvent.RowsTaken _,
          TakenOverEvent.RowsTakenAgain _,
          TakenOverEvent.RowsContradicted _,
          TakenOverEvent.RowsGivenBack _ ->
          null;
    };
  }

  private static Entry told(TakenOverEvent event, FileKind kind, List<TakenRow> rows) {
    var sum = Money.zero(rows.getFirst().amount().currency());
    var links = new ArrayList<>(List.of(event.origin().cutOver()));
    for (var row : rows) {
      sum = sum.plus(row.amount());
      if (links.size() <= NAMED && kind != FileKind.PAID_ITEMS && kind != FileKind.LIMITS) {
        links.add(row.id());
      }
    }
    var figures = Figures.of(sum);
    figures.put("count", Integer.toString(rows.size()));
    return new Entry(
        event.account(),
        "taken-over-" + kind.word(),
        event.origin().day(),
        figures,
        Map.of(
            "numbers", numbers(rows),
            "source", event.origin().source(),
            "day", event.origin().day().toString()),
        links,
        null);
  }

  private static String numbers(List<TakenRow> rows) {
    var some = rows.stream().limit(NAMED).map(TakenRow::number).distinct().toList();
    return String.join(", ", some) + (rows.size() > NAMED ? " …" : "");
  }
}
