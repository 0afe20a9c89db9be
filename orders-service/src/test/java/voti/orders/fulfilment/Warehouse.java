package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.ReleaseGoods;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.order.OrderEvent;
import voti.orders.order.Sent;
import voti.orders.order.Submitted;
import voti.values.Money;
import voti.values.Quantity;

/** The goods of one order in tests of both: it follows the order as the automations do. */
public final class Warehouse {

  private static final LocalDate DAY = LocalDate.of(2010, 2, 15);

  private @Nullable Standing standing;
  private int dispatches;
  private @Nullable Money delivered;
  private @Nullable Sent overtaken;
  private boolean complete;

  /** Opens, or follows another figure. */
  public void follow(OrderEvent event, Submitted figures) {
    var command = WhenOrderConfirmedThenOpenFulfilment.command(event, figures);
    if (standing == null) {
      standing =
          Standing.of(
              new FulfilmentOpened(
                  command.fulfilment(),
                  command.account(),
                  command.order(),
                  command.debtor(),
                  command.paymentDays(),
                  command.lines(),
                  command.charge()));
    } else {
      Following.follow(standing, command).forEach(this::happen);
    }
  }

  public void hold() {
    if (standing != null && standing.held() == null) {
      happen(Moving.hold(standing, new HoldDispatch("ful", null, "It waits.")));
    }
  }

  public void release() {
    if (standing != null) {
      happen(Following.release(standing, new ReleaseGoods("ful", DAY, "It is cancelled.")));
    }
  }

  /** Sends so much of a line, if it may go; whether it went. */
  public boolean dispatch(int line, Quantity quantity) {
    if (standing == null || !standing.quantities().has(line)) {
      return false;
    }
    var parts = List.of(new LineQuantity(line, quantity));
    dispatches++;
    var event =
        Moving.dispatch(standing, new DispatchGoods("ful", "dis-" + dispatches, DAY, parts));
    happen(event);
    return event instanceof GoodsDispatched;
  }

  /** All that is underway arrives. */
  public void deliver() {
    if (standing != null) {
      for (var dispatch : new ArrayList<>(standing.underway().keySet())) {
        happen(Moving.deliver(standing, new RecordDelivery("ful", dispatch, DAY, "emp-kam")));
      }
    }
  }

  public Sent sent() {
    return standing == null ? Sent.NOTHING : standing.sent();
  }

  /** What has been delivered so far, gross. */
  public @Nullable Money delivered() {
    return delivered;
  }

  /** What is open by line, as the warehouse sees it. */
  public Map<Integer, Quantity> ordered() {
    return standing == null ? Map.of() : standing.quantities().ordered();
  }

  public Quantity open(int line) {
    return Objects.requireNonNull(standing).quantities().open(line);
  }

  /** What had left when a change came too late, once. */
  public @Nullable Sent overtaken() {
    var was = overtaken;
    overtaken = null;
    return was;
  }

  public boolean isComplete() {
    return complete;
  }

  private void happen(FulfilmentEvent event) {
    standing = Objects.requireNonNull(standing).after(event);
    switch (event) {
      case GoodsDelivered e -> {
        var gross = e.movement().gross();
        delivered = delivered == null ? gross : delivered.plus(gross);
        complete = e.last();
      }
      case FulfilmentAmended e -> complete = e.complete();
      case AmendmentOvertaken e -> overtaken = e.sent();
      default -> {}
    }
  }
}
