package voti.planning.turnover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.planning.turnover.TurnoverCommand.CountDelivery;
import voti.planning.turnover.TurnoverCommand.CountReturn;
import voti.planning.turnover.TurnoverEvent.DeliveryCounted;
import voti.planning.turnover.TurnoverEvent.ReturnCounted;
import voti.planning.turnover.TurnoverEvent.ReturnKeptWaiting;
import voti.values.Money;

/**
 * The goods of one dispatch, as plans count them: the delivery once, each return once. A return
 * belongs to the month and the manager of its delivery, however late it comes, so that what a month
 * brought is known in the end by one figure.
 */
@Aggregate
class Turnover {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable String kam;
  private @Nullable YearMonth month;
  private final Set<String> returns = new HashSet<>();
  private final List<Waiting> waiting = new ArrayList<>();

  /** A return that came before its delivery. */
  record Waiting(String goodsReturn, LocalDate on, Money goods) {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CountDelivery command) {
    if (month != null) {
      return;
    }
    var early = List.copyOf(waiting);
    apply(
        new DeliveryCounted(
            command.turnover(),
            command.account(),
            command.dispatch(),
            command.order(),
            command.kam(),
            YearMonth.from(command.on()),
            command.on(),
            command.goods()));
    for (var one : early) {
      count(
          new CountReturn(
              command.turnover(),
              command.account(),
              one.goodsReturn(),
              command.dispatch(),
              one.on(),
              one.goods()),
          YearMonth.from(command.on()));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CountReturn command) {
    if (returns.contains(command.goodsReturn())) {
      return;
    }
    if (month != null) {
      count(command, month);
    } else if (waiting.stream().noneMatch(w -> w.goodsReturn().equals(command.goodsReturn()))) {
      apply(
          new ReturnKeptWaiting(
              command.turnover(),
              command.account(),
              command.goodsReturn(),
              command.dispatch(),
              command.on(),
              command.goods()));
    }
  }

  private void count(CountReturn command, YearMonth delivered) {
    apply(
        new ReturnCounted(
            command.turnover(),
            command.account(),
            command.goodsReturn(),
            command.dispatch(),
            kam,
            delivered,
            command.on(),
            command.goods()));
  }

  @EventSourcingHandler
  void evolve(DeliveryCounted event) {
    id = event.turnover();
    kam = event.kam();
    month = event.month();
  }

  @EventSourcingHandler
  void evolve(ReturnCounted event) {
    returns.add(event.goodsReturn());
    waiting.removeIf(one -> one.goodsReturn().equals(event.goodsReturn()));
  }

  @EventSourcingHandler
  void evolve(ReturnKeptWaiting event) {
    id = event.turnover();
    waiting.add(new Waiting(event.goodsReturn(), event.on(), event.goods()));
  }
}
