package voti.orders.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.orders.accounts.Classifications;
import voti.orders.authority.Buying;
import voti.orders.mandates.Mandate;
import voti.orders.mandates.MandateCopies;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.product.ProductFamilies;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds the order a request is about in the store itself, so that no read model can be late. */
@Component
public class OrderAccess {

  private final EventStore store;
  private final AccountScope scope;
  private final MandateCopies mandates;
  private final ProductFamilies families;
  private final Classifications classifications;

  OrderAccess(
      EventStore store,
      AccountScope scope,
      MandateCopies mandates,
      ProductFamilies families,
      Classifications classifications) {
    this.store = store;
    this.scope = scope;
    this.mandates = mandates;
    this.families = families;
    this.classifications = classifications;
  }

  /**
   * The order, when the caller may change it.
   *
   * @throws Unknown when there is no such order
   */
  public OrderCaptured toWrite(String order, Caller caller) {
    var captured = find(order);
    scope.requireWrite(captured.account(), caller);
    return captured;
  }

  /** The order, when the caller may read it. */
  public OrderCaptured toRead(String order, Caller caller) {
    var captured = find(order);
    scope.requireRead(captured.account(), caller);
    return captured;
  }

  /** The mandate the caller acts by on an order's date: that of the one stood in for, if any. */
  public @Nullable Mandate mandate(Caller caller, LocalDate day) {
    var standsInFor = caller.actor().onBehalfOf();
    return mandates.of(standsInFor == null ? caller.actor().person() : standsInFor, day);
  }

  /** The same with its bands resolved for what the buyer orders. */
  public @Nullable Mandate mandate(
      Caller caller, LocalDate day, String account, Collection<String> products) {
    var mandate = mandate(caller, day);
    return mandate == null
        ? null
        : mandate.resolved(
            products, families::upwards, classifications.on(account, day).accountClass());
  }

  /** What bands above the mandates see of what a buyer orders. */
  public Buying buying(LocalDate day, String account, Collection<String> products) {
    return new Buying(
        families.ofEach(List.copyOf(products)), classifications.on(account, day).accountClass());
  }

  /** The caller citing that mandate. */
  public static Caller citing(Caller caller, @Nullable Mandate mandate) {
    return caller.citing(mandate == null ? null : mandate.ref());
  }

  private OrderCaptured find(String order) {
    if (Ids.isA("ord", order)) {
      var events = store.readEvents(order, 0);
      if (events.hasNext() && events.next().getPayload() instanceof OrderCaptured captured) {
        return captured;
      }
    }
    throw new Unknown(
        "order-is-known", "There is no order " + order + ".", new Fact("order", order));
  }
}
