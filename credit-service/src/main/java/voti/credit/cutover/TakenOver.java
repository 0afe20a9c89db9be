package voti.credit.cutover;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.TakenOverCommand.Refused;

/** What an old system has said of one account: each row once, whichever file brings it. */
@Aggregate
class TakenOver {

  private static final String CONTRADICTS =
      "A row of this key was taken with other content; the first one stands.";

  @AggregateIdentifier @Nullable String id;
  private final Map<String, KnownRow> known = new HashMap<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(TakenOverCommand.TakeRows c) {
    var cutOver = c.origin().cutOver();
    var taken = new HashMap<String, KnownRow>();
    var rows = new ArrayList<TakenRow>();
    var again = new ArrayList<TakenRow>();
    var contradicted = new ArrayList<Refused>();
    for (var row : c.rows()) {
      var before = taken.getOrDefault(row.id(), known.get(row.id()));
      if (before != null && before.contradicts(row)) {
        contradicted.add(new Refused(row.id(), row.content(), CONTRADICTS));
      } else if (!taken.containsKey(row.id()) && (before == null || !before.isOver(cutOver))) {
        taken.put(row.id(), start(before, row).taking(row, cutOver));
        (before == null || before.taken().isEmpty() ? rows : again)
            .add(row.at(before == null ? 0 : before.attempt()));
      }
    }
    take(c, rows, again);
    if (!contradicted.isEmpty()) {
      apply(new TakenOverEvent.RowsContradicted(c.takenOver(), c.origin(), c.kind(), contradicted));
    }
  }

  private static void take(TakenOverCommand.TakeRows c, List<TakenRow> rows, List<TakenRow> again) {
    if (c.kind() == FileKind.PAID_ITEMS) {
      var all = Stream.concat(rows.stream(), again.stream()).toList();
      if (!all.isEmpty()) {
        apply(new TakenOverEvent.PaymentsTaken(c.takenOver(), c.origin(), all));
      }
      return;
    }
    if (!rows.isEmpty()) {
      apply(new TakenOverEvent.RowsTaken(c.takenOver(), c.origin(), c.kind(), rows));
    }
    if (!again.isEmpty()) {
      apply(new TakenOverEvent.RowsTakenAgain(c.takenOver(), c.origin(), c.kind(), again));
    }
  }

  @CommandHandler
  void decide(TakenOverCommand.SettleRows c) {
    var cutOver = c.origin().cutOver();
    var booked = c.booked().stream().filter(row -> isPending(row.id(), cutOver)).toList();
    if (!booked.isEmpty()) {
      apply(new TakenOverEvent.RowsBooked(c.takenOver(), c.origin(), c.kind(), booked));
    }
    var refused = c.refused().stream().filter(row -> isPending(row.id(), cutOver)).toList();
    if (!refused.isEmpty()) {
      apply(new TakenOverEvent.RowsGivenBack(c.takenOver(), c.origin(), c.kind(), refused));
    }
  }

  @EventSourcingHandler
  void evolve(TakenOverEvent event) {
    id = event.takenOver();
    var cutOver = event.origin().cutOver();
    switch (event) {
      case TakenOverEvent.RowsTaken e ->
          e.rows().forEach(row -> known.put(row.id(), known(row).taking(row, cutOver)));
      case TakenOverEvent.RowsTakenAgain e ->
          e.rows().forEach(row -> known.put(row.id(), known(row).taking(row, cutOver)));
      case TakenOverEvent.PaymentsTaken e ->
          e.rows()
              .forEach(
                  row -> known.put(row.id(), known(row).taking(row, cutOver).booking(cutOver)));
      case TakenOverEvent.RowsBooked e ->
          e.rows().forEach(row -> known.put(row.id(), known(row).booking(cutOver)));
      case TakenOverEvent.RowsContradicted _ -> {}
      case TakenOverEvent.RowsGivenBack e ->
          e.rows()
              .forEach(row -> known.computeIfPresent(row.id(), (_, k) -> k.givingBack(cutOver)));
    }
  }

  private boolean isPending(String row, String cutOver) {
    var state = known.get(row);
    return state != null && state.taken().contains(cutOver) && !state.isOver(cutOver);
  }

  private KnownRow known(TakenRow row) {
    return start(known.get(row.id()), row);
  }

  private static KnownRow start(@Nullable KnownRow before, TakenRow row) {
    return before == null ? new KnownRow(row.content(), 0, Set.of(), Set.of()) : before;
  }
}
