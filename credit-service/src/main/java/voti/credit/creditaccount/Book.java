package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What is known of one debtor's money at risk. It remembers what is open, not what is over. */
abstract class Book {

  private static final int REMEMBERED = 100;

  @AggregateIdentifier @Nullable String id;
  @Nullable Standing standing;
  @Nullable Money paid;
  @Nullable LocalDate checkValidUntil;
  @Nullable String group;
  Limits limits = Limits.NONE;
  boolean blocked;
  int ordersAccepted;
  final Map<String, Reservation> reservations = new LinkedHashMap<>();

  /** Wholly delivered orders, the latest: amending one is not asking for a new one. */
  final Map<String, Reservation> delivered = new LinkedHashMap<>();

  /** Reserved here, and not yet answered by the group. */
  final Map<String, Pending> pending = new LinkedHashMap<>();

  final Map<String, WaitingOrder> waiting = new LinkedHashMap<>();
  final Map<String, Money> uninvoiced = new LinkedHashMap<>();
  final Map<String, OpenItem> openItems = new LinkedHashMap<>();
  final Map<String, UnallocatedReceipt> unallocated = new LinkedHashMap<>();

  @EventSourcingHandler
  void evolve(CreditAccountEvent event) {
    id = event.creditAccount();
    standing = event.standing();
    switch (event) {
      case CreditAccountEvent.LimitDecided e -> {
        limits = limits.owning(e.limit());
        checkValidUntil = e.check().validUntil();
      }
      case CreditAccountEvent.LimitsChanged e -> limits = e.limits();
      case CreditAccountEvent.OrderReserved e -> {
        ordersAccepted += knows(e.order()) ? 0 : 1;
        waiting.remove(e.order());
        if (e.awaitsGroup() != null) {
          pending.put(e.order(), Pending.of(e, held(e.order(), e.reserved())));
        }
        keep(e.reservation());
      }
      case CreditAccountEvent.LimitShared e -> group = e.group();
      case CreditAccountEvent.ReservationKept e -> pending.remove(e.order());
      case CreditAccountEvent.ReservationGivenBack e -> {
        pending.remove(e.order());
        reservations.remove(e.order());
        if (e.reservation().known()) {
          keep(e.reservation());
        }
        waiting.put(
            e.order(),
            new WaitingOrder(
                e.order(), e.buyer(), e.amount(), e.creditDecision(), e.on(), e.wantedFrom()));
      }
      case CreditAccountEvent.OrderWithheld e ->
          waiting.put(
              e.order(),
              new WaitingOrder(
                  e.order(), e.buyer(), e.amount(), e.creditDecision(), e.on(), e.wantedFrom()));
      case CreditAccountEvent.WaitingOrderDropped e -> waiting.remove(e.order());
      case CreditAccountEvent.ReservationFreed e -> {
        pending.remove(e.order());
        reservations.remove(e.order());
      }
      case CreditAccountEvent.DeliveryRecorded e -> {
        var carried = e.carried();
        uninvoiced.put(e.delivery().dispatch(), carried == null ? e.delivery().gross() : carried);
        keep(e.reservation());
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        uninvoiced.remove(e.dispatch());
        open(e.invoice(), e.gross(), e.item() == null ? null : e.item().dueOn());
      }
      case CreditAccountEvent.ItemBooked e ->
          open(e.item().item(), e.item().amount(), e.item().dueOn());
      case CreditAccountEvent.CreditNoteBooked e -> open(e.invoice(), e.gross().negated(), null);
      case CreditAccountEvent.ReceiptBooked e -> {
        paid = e.paid();
        unallocated.put(e.receipt().receipt(), e.receipt());
      }
      case CreditAccountEvent.ReceiptAllocated e -> {
        open(e.invoice(), e.settled().negated(), null);
        unallocated.computeIfPresent(e.receipt(), (_, left) -> left.less(e.amount()));
        unallocated.values().removeIf(left -> left.amount().isZero());
      }
      case CreditAccountEvent.ReceiptUnallocated e -> {
        open(e.allocation().item(), e.allocation().total(), e.dueOn());
        var none = Money.zero(e.allocation().cash().currency());
        var left =
            unallocated.getOrDefault(
                e.receipt(),
                new UnallocatedReceipt(e.receipt(), null, none, e.booked(), e.valued()));
        unallocated.put(e.receipt(), left.more(e.allocation().cash()));
      }
      case CreditAccountEvent.ReceiptReversed e -> {
        paid = e.paid();
        unallocated.computeIfPresent(e.receipt(), (_, left) -> left.less(e.amount()));
        unallocated.values().removeIf(left -> left.amount().isZero());
      }
      case CreditAccountEvent.ItemWrittenOff e -> open(e.item(), e.amount().negated(), null);
      case CreditAccountEvent.ItemReinstated e -> open(e.item(), e.amount(), e.dueOn());
      case CreditAccountEvent.ItemDisputed e ->
          openItems.computeIfPresent(e.item(), (_, item) -> item.disputed(e.dispute(), e.amount()));
      case CreditAccountEvent.DisputeEnded e ->
          openItems.computeIfPresent(e.item(), (_, item) -> item.disputed(e.dispute(), null));
      case CreditAccountEvent.DunningLevelRaised e ->
          openItems.computeIfPresent(e.item(), (_, item) -> item.raisedTo(e.level()));
      case CreditAccountEvent.AccountBlocked _ -> blocked = true;
      case CreditAccountEvent.AccountUnblocked _ -> blocked = false;
      case CreditAccountEvent.MovementRefused _ -> {}
    }
  }

  private void open(String item, Money change, @Nullable LocalDate dueOn) {
    var before = openItems.get(item);
    openItems.put(item, before == null ? OpenItem.of(change, dueOn) : before.plus(change));
    openItems.values().removeIf(each -> each.open().isZero());
  }

  private void keep(Reservation reservation) {
    delivered.remove(reservation.order());
    if (reservation.over()) {
      reservations.remove(reservation.order());
      delivered.put(reservation.order(), reservation);
      if (delivered.size() > REMEMBERED) {
        delivered.remove(delivered.keySet().iterator().next());
      }
    } else {
      reservations.put(reservation.order(), reservation);
    }
  }

  private boolean knows(String order) {
    return reservations.containsKey(order) || delivered.containsKey(order);
  }

  Reservation held(String order, Money like) {
    var inAccount = standing == null ? like : Money.zero(standing.currency());
    var over = delivered.getOrDefault(order, Reservation.none(order, inAccount));
    return reservations.getOrDefault(order, over);
  }

  Standing standing(Money like) {
    return standing == null ? Standing.unknown(like.currency()) : standing;
  }

  /** Where the debtor stands by the limits of a day. */
  Standing standing(Money like, LocalDate on) {
    return limits.equals(Limits.NONE) ? standing(like) : standing(like).under(limits.on(on));
  }
}
