package voti.credit.creditaccount;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;

/** The money at risk with one debtor. It remembers what is open, not what is over. */
@Aggregate
class CreditAccount {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable Standing standing;
  private @Nullable Money paid;
  private final Map<String, Reservation> reservations = new LinkedHashMap<>();
  private final Map<String, WaitingOrder> waiting = new LinkedHashMap<>();
  private final Map<String, Money> uninvoiced = new LinkedHashMap<>();
  private final Map<String, Money> openItems = new LinkedHashMap<>();
  private final Map<String, UnallocatedReceipt> unallocated = new LinkedHashMap<>();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.DecideLimit c, Actor actor) {
    apply(LimitPolicy.decide(c, standing(c.limit()), waiting.isEmpty(), actor));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReserveForOrder c, Actor actor) {
    var held = held(c.order(), c.amount());
    var asked = waiting.get(c.order());
    if (asked == null ? !held.isFor(c.amount()) : !asked.amount().equals(c.amount())) {
      if (asked != null) {
        drop(asked, c.account(), "The order asks for another amount now.");
      }
      apply(Headroom.answer(c, held, standing(c.amount()), actor));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.ReserveUnderDecision c, Actor actor) {
    var order = waiting.get(c.order());
    if (order != null && order.decision().equals(c.decision())) {
      var held = held(c.order(), order.amount());
      apply(Headroom.released(c, order, held, standing(order.amount()), actor));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.DropWaitingOrder c) {
    var order = waiting.get(c.order());
    if (order != null && order.decision().equals(c.decision())) {
      drop(order, c.account(), c.reason());
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.FreeOrder c) {
    var order = waiting.get(c.order());
    if (order != null) {
      drop(order, c.account(), c.reason());
    }
    var held = reservations.get(c.order());
    if (held != null && held.known()) {
      apply(Movements.free(c, held, standing(held.amount())));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.RecordDelivery c) {
    var delivery = c.delivery();
    if (!uninvoiced.containsKey(delivery.dispatch())) {
      var held = held(delivery.order(), delivery.gross());
      apply(Movements.deliver(c, held, standing(delivery.gross())));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookInvoice c) {
    if (uninvoiced.containsKey(c.dispatch())) {
      apply(Movements.invoice(c, standing(c.gross())));
      List.copyOf(unallocated.values()).forEach(receipt -> allocate(receipt, c.account()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookCreditNote c) {
    apply(Movements.credit(c, standing(c.gross())));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CreditAccountCommand.BookReceipt c) {
    if (!unallocated.containsKey(c.receipt())) {
      var before = paid == null ? Money.zero(c.amount().currency()) : paid;
      var booked = Movements.receive(c, before, standing(c.amount()));
      apply(booked);
      allocate(booked.receipt(), c.account());
    }
  }

  @EventSourcingHandler
  void evolve(CreditAccountEvent event) {
    id = event.creditAccount();
    standing = event.standing();
    switch (event) {
      case CreditAccountEvent.LimitDecided _ -> {}
      case CreditAccountEvent.OrderReserved e -> {
        waiting.remove(e.order());
        keep(e.reservation());
      }
      case CreditAccountEvent.OrderWithheld e ->
          waiting.put(
              e.order(), new WaitingOrder(e.order(), e.buyer(), e.amount(), e.creditDecision()));
      case CreditAccountEvent.WaitingOrderDropped e -> waiting.remove(e.order());
      case CreditAccountEvent.ReservationFreed e -> reservations.remove(e.order());
      case CreditAccountEvent.DeliveryRecorded e -> {
        uninvoiced.put(e.delivery().dispatch(), e.delivery().gross());
        keep(e.reservation());
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        uninvoiced.remove(e.dispatch());
        open(e.invoice(), e.gross());
      }
      case CreditAccountEvent.CreditNoteBooked e -> open(e.invoice(), e.gross().negated());
      case CreditAccountEvent.ReceiptBooked e -> {
        paid = e.paid();
        unallocated.put(e.receipt().receipt(), e.receipt());
      }
      case CreditAccountEvent.ReceiptAllocated e -> {
        open(e.invoice(), e.amount().negated());
        unallocated.computeIfPresent(e.receipt(), (_, left) -> left.less(e.amount()));
        unallocated.values().removeIf(left -> left.amount().isZero());
      }
    }
  }

  private void allocate(UnallocatedReceipt receipt, String account) {
    var open = openItems.get(receipt.invoice());
    if (id != null && standing != null && open != null && open.isPositive()) {
      apply(Movements.allocate(id, account, receipt, open, standing));
    }
  }

  private void drop(WaitingOrder order, String account, String reason) {
    if (id != null && standing != null) {
      apply(Movements.drop(id, account, order, reason, standing));
    }
  }

  private void open(String invoice, Money change) {
    openItems.merge(invoice, change, Money::plus);
    openItems.values().removeIf(Money::isZero);
  }

  private void keep(Reservation reservation) {
    if (reservation.over()) {
      reservations.remove(reservation.order());
    } else {
      reservations.put(reservation.order(), reservation);
    }
  }

  private Reservation held(String order, Money like) {
    return reservations.getOrDefault(order, Reservation.none(order, like));
  }

  private Standing standing(Money like) {
    return standing == null ? Standing.unknown(like.currency()) : standing;
  }
}
