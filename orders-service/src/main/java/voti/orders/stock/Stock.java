package voti.orders.stock;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockCommand.ApprovePurchase;
import voti.orders.stock.StockCommand.AwaitReturn;
import voti.orders.stock.StockCommand.CorrectStock;
import voti.orders.stock.StockCommand.DropExpected;
import voti.orders.stock.StockCommand.ExpectReceipt;
import voti.orders.stock.StockCommand.InspectReturn;
import voti.orders.stock.StockCommand.IssueGoods;
import voti.orders.stock.StockCommand.IssueSample;
import voti.orders.stock.StockCommand.OpenStock;
import voti.orders.stock.StockCommand.PlanDemand;
import voti.orders.stock.StockCommand.ReceiveGoods;
import voti.orders.stock.StockCommand.ScrapGoods;
import voti.orders.stock.StockCommand.TurnDownPurchase;
import voti.orders.stock.StockCommand.UndoIssue;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** One product in one warehouse: what is there, for whom it is kept, what is to come. */
@Aggregate
class Stock {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable StockStanding standing;

  Stock() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenStock command, Actor actor) {
    if (standing != null) {
      throw new WrongState(
          "stock-is-opened-once", "This stock is open; a count says what is there.");
    }
    happen(Ledger.open(command, actor));
  }

  @CommandHandler
  void decide(ReceiveGoods command, Actor actor) {
    happen(Ledger.receive(standing(), command, actor));
  }

  @CommandHandler
  void decide(CorrectStock command, Actor actor) {
    happen(Ledger.correct(standing(), command, actor));
  }

  @CommandHandler
  void decide(IssueGoods command, Actor actor) {
    happen(Ledger.issue(standing(), command, actor));
  }

  @CommandHandler
  void decide(UndoIssue command, Actor actor) {
    happen(Ledger.undo(standing(), command, actor));
  }

  @CommandHandler
  void decide(ScrapGoods command, Actor actor) {
    happen(Ledger.scrap(standing(), command, actor));
  }

  @CommandHandler
  void decide(IssueSample command, Actor actor) {
    happen(Ledger.sample(standing(), command, actor));
  }

  @CommandHandler
  void decide(AwaitReturn command) {
    happen(Planning.await(standing(), command));
  }

  @CommandHandler
  void decide(InspectReturn command, Actor actor) {
    happen(Planning.inspect(standing(), command, actor));
  }

  @CommandHandler
  void decide(ExpectReceipt command) {
    happen(Planning.expect(standing(), command));
  }

  @CommandHandler
  void decide(DropExpected command) {
    happen(Planning.drop(standing(), command));
  }

  @CommandHandler
  void decide(PlanDemand command) {
    happen(Planning.plan(standing(), command));
  }

  @CommandHandler
  void decide(ApprovePurchase command, Actor actor) {
    happen(Purchasing.approve(standing(), command, actor));
  }

  @CommandHandler
  void decide(TurnDownPurchase command, Actor actor) {
    happen(Purchasing.turnDown(standing(), command, actor));
  }

  @EventSourcingHandler
  void evolve(StockEvent event) {
    id = event.stock();
    standing = StockStanding.next(standing, event);
  }

  private static void happen(List<StockEvent> events) {
    events.forEach(event -> apply(event));
  }

  private StockStanding standing() {
    if (standing == null) {
      throw new Unknown("stock-is-known", "This stock is not open.");
    }
    return standing;
  }
}
