package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.KeptCash;
import voti.values.Money;

/** What is known of one debtor's money at risk. It remembers what is open, not what is over. */
abstract class Book {

  private static final int REMEMBERED = 100;

  @AggregateIdentifier @Nullable String id;
  @Nullable Standing standing;
  @Nullable Money paid;
  @Nullable LocalDate checkValidUntil;
  @Nullable String group;
  @Nullable Integer paymentDays;

  /** The account that answers for this one; {@code null} while this one does. */
  @Nullable String mergedInto;

  /** When the limit was decided. */
  @Nullable Integer decidedDays;

  Limits limits = Limits.NONE;
  boolean blocked;

  /** The dunning level that blocked it; {@code null} when only a person ends the block. */
  @Nullable Integer blockedAt;

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

  /** What the rest of a receipt is kept for. */
  final Map<String, Earmark> earmarks = new LinkedHashMap<>();

  /** What was billed ahead and is not wholly taken off yet, by prepayment invoice. */
  final Map<String, PaidAhead> prepayments = new LinkedHashMap<>();

  /** What of kept cash is spoken for by deliveries whose bills are still to come, by receipt. */
  final Map<String, Money> spokenFor = new LinkedHashMap<>();

  /** What kept cash has paid of the order that it was kept for, by receipt, until that is over. */
  final Map<String, PaidFor> paidFor = new LinkedHashMap<>();

  /** The latest set-offs: those of long ago are not undone. */
  final Map<String, SetOff> setOffs = new LinkedHashMap<>();

  /** The latest payouts: those of long ago are not undone. */
  final Map<String, Fallen> payouts = new LinkedHashMap<>();

  /**
   * Settled items with a dispute that is still open, since the dispute is not over with the item,
   * and the latest of those that were due in parts.
   */
  final Map<String, OpenItem> settled = new LinkedHashMap<>();

  @EventSourcingHandler
  void evolve(CreditAccountEvent event) {
    id = event.creditAccount();
    standing = event.standing();
    switch (event) {
      case CreditAccountEvent.LimitDecided e -> {
        limits = limits.owning(e.limit());
        checkValidUntil = e.check().validUntil();
        decidedDays = paymentDays;
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
        waiting.put(e.order(), WaitingOrder.of(e));
      }
      case CreditAccountEvent.OrderWithheld e -> waiting.put(e.order(), WaitingOrder.of(e));
      case CreditAccountEvent.WaitingOrderDropped e -> waiting.remove(e.order());
      case CreditAccountEvent.ReservationFreed e -> {
        pending.remove(e.order());
        reservations.remove(e.order());
        paidFor.values().removeIf(was -> was.order().equals(e.order()));
      }
      case CreditAccountEvent.DeliveryRecorded e -> {
        var carried = e.carried();
        uninvoiced.put(e.delivery().dispatch(), carried == null ? e.delivery().gross() : carried);
        keep(e.reservation());
        takeAhead(e.delivery());
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        uninvoiced.remove(e.dispatch());
        var item = e.item();
        var original = item == null ? null : item.original();
        book(e.invoice(), e.gross(), original, item);
      }
      case CreditAccountEvent.ItemBooked e -> {
        book(e.item().item(), e.item().amount(), e.item().original(), e.item());
        var ahead = e.item().ahead();
        if (ahead != null) {
          prepayments.put(e.item().item(), PaidAhead.billed(e.item(), ahead));
        }
      }
      case CreditAccountEvent.CreditNoteBooked e -> {
        var credited = e.original() == null ? e.gross() : e.original();
        fall(e.invoice(), e.gross(), e.original(), parts -> parts.credited(credited));
      }
      case CreditAccountEvent.ReceiptBooked e -> {
        paid = e.paid();
        unallocated.put(e.receipt().receipt(), e.receipt());
      }
      case CreditAccountEvent.ReceiptAllocated e -> {
        var allocation = e.allocation();
        var paid = allocation.paid();
        fall(
            e.invoice(),
            e.settled(),
            allocation.original(),
            parts -> parts.named(allocation.part(), allocation.fell()));
        var mark = earmarks.get(e.receipt());
        if (mark != null && mark.order() != null) {
          paidFor.merge(e.receipt(), new PaidFor(mark.order(), e.amount()), PaidFor::plus);
        }
        take(e.receipt(), e.amount(), paid == null ? null : paid.cash());
        spend(e.receipt(), paid == null ? e.amount() : paid.cash());
        prepayments.computeIfPresent(
            e.invoice(), (_, ahead) -> ahead.paying(PaidAhead.cash(allocation)));
      }
      case CreditAccountEvent.ReceiptUnallocated e -> {
        var back = e.allocation();
        open(
            back.item(),
            back.total(),
            back.original(),
            new Before(e.dueOn(), e.level(), e.parts()),
            parts -> parts.named(back.part(), back.fell().negated()));
        var left = unallocated.getOrDefault(e.receipt(), UnallocatedReceipt.none(e));
        unallocated.put(e.receipt(), left.more(back));
        paidFor.computeIfPresent(e.receipt(), (_, was) -> was.less(back.cash()));
        prepayments.computeIfPresent(
            back.item(), (_, ahead) -> ahead.paying(PaidAhead.cash(back).negated()));
      }
      case CreditAccountEvent.ReceiptReversed e -> {
        paid = e.paid();
        take(e.receipt(), e.amount(), e.original());
      }
      case CreditAccountEvent.ItemWrittenOff e ->
          fall(e.item(), e.amount(), e.original(), UnaryOperator.identity());
      case CreditAccountEvent.ItemReinstated e ->
          open(
              e.item(),
              e.amount(),
              e.original(),
              new Before(e.dueOn(), e.level(), e.parts()),
              UnaryOperator.identity());
      case CreditAccountEvent.ItemDisputed e ->
          openItems.computeIfPresent(e.item(), (_, item) -> item.disputed(e.dispute(), e.amount()));
      case CreditAccountEvent.DisputeEnded e -> {
        openItems.computeIfPresent(e.item(), (_, item) -> item.disputed(e.dispute(), null));
        settled.computeIfPresent(e.item(), (_, item) -> item.disputed(e.dispute(), null));
        settled.values().removeIf(item -> !item.isRemembered());
      }
      case CreditAccountEvent.DunningLevelRaised e ->
          openItems.computeIfPresent(e.item(), (_, item) -> item.raisedTo(e.level(), e.part()));
      case CreditAccountEvent.AccountBlocked e -> {
        blocked = true;
        blockedAt = e.level();
      }
      case CreditAccountEvent.ItemsRevalued e ->
          e.items()
              .forEach(
                  now ->
                      openItems.computeIfPresent(
                          now.item(), (_, item) -> item.carried(now, e.reversal())));
      case CreditAccountEvent.ItemsSetOff e -> {
        fall(e.credit());
        fall(e.invoice());
        setOffs.put(e.setOff(), SetOff.of(e));
        forgetOldest(setOffs);
      }
      case CreditAccountEvent.SetOffUndone e -> {
        rise(e.credit());
        rise(e.invoice());
        setOffs.remove(e.setOff());
      }
      case CreditAccountEvent.ItemPaidOut e -> {
        fall(e.paid());
        payouts.put(e.payout(), e.paid());
        forgetOldest(payouts);
      }
      case CreditAccountEvent.PayoutUndone e -> {
        rise(e.paid());
        payouts.remove(e.payout());
      }
      case CreditAccountEvent.AccountUnblocked _ -> blocked = false;
      case CreditAccountEvent.CashKept e -> {
        earmarks.remove(e.receipt());
        spokenFor.remove(e.receipt());
        if (e.mark() != null) {
          earmarks.put(e.receipt(), e.mark());
        }
      }
      case CreditAccountEvent.TermsNoted e -> paymentDays = e.days();
      case CreditAccountEvent.MergedAway e -> {
        mergedInto = e.into();
        Merging.empty(this);
      }
      case CreditAccountEvent.Absorbed e -> Merging.fill(this, e.book());
      case CreditAccountEvent.ReservationReviewed _,
          CreditAccountEvent.MergeAsked _,
          CreditAccountEvent.MergeAgreed _,
          CreditAccountEvent.MovementRefused _ -> {}
    }
  }

  /**
   * What has to be known of an item to let it stand again that was forgotten.
   *
   * @param dueOn when the last of it is due
   * @param level the dunning level it had reached as a whole
   * @param parts in which it is due
   */
  private record Before(
      @Nullable LocalDate dueOn, @Nullable Integer level, @Nullable Instalments parts) {

    static final Before NOTHING = new Before(null, null, null);
  }

  /** An invoice of several deliveries grows by each of them. */
  private void book(
      String item, Money amount, @Nullable Money original, @Nullable ItemFacts facts) {
    var own = original == null ? amount : original;
    var none = facts == null ? null : Instalments.of(facts.due(), own);
    var before = new Before(facts == null ? null : facts.dueOn(), null, none);
    var known = openItems.containsKey(item) || settled.containsKey(item);
    open(item, amount, original, before, parts -> known ? parts.grown(own) : parts);
  }

  private void fall(
      String item, Money amount, @Nullable Money original, UnaryOperator<Instalments> parts) {
    open(
        item,
        amount.negated(),
        original == null ? null : original.negated(),
        Before.NOTHING,
        parts);
  }

  private void fall(Fallen fallen) {
    fall(fallen.item(), fallen.amount(), fallen.original(), UnaryOperator.identity());
  }

  private void rise(Fallen fallen) {
    var before = new Before(fallen.dueOn(), fallen.level(), fallen.parts());
    open(fallen.item(), fallen.amount(), fallen.original(), before, UnaryOperator.identity());
  }

  private void open(
      String item,
      Money change,
      @Nullable Money original,
      Before before,
      UnaryOperator<Instalments> parts) {
    var known = openItems.containsKey(item) ? openItems.get(item) : settled.remove(item);
    var was =
        known == null ? OpenItem.nothing(change, original, before.dueOn(), before.parts()) : known;
    var now = was.plus(change, original);
    var due = now.parts() == null ? now : now.due(parts.apply(now.parts()));
    var level = before.level();
    var next = level == null || due.parts() != null ? due : due.raisedTo(level, null);
    openItems.put(item, next);
    if (next.isNothing()) {
      openItems.remove(item);
      remember(item, next);
    }
  }

  /** A dispute is over with itself alone; of parts, those of the latest items are remembered. */
  private void remember(String item, OpenItem over) {
    if (over.isRemembered()) {
      settled.put(item, over);
      var undisputed =
          settled.entrySet().stream().filter(one -> one.getValue().disputes().isEmpty()).toList();
      if (undisputed.size() > REMEMBERED) {
        settled.remove(undisputed.getFirst().getKey());
      }
    }
  }

  private static void forgetOldest(Map<String, ?> remembered) {
    if (remembered.size() > REMEMBERED) {
      remembered.remove(remembered.keySet().iterator().next());
    }
  }

  private void take(String receipt, Money cash, @Nullable Money original) {
    unallocated.computeIfPresent(receipt, (_, left) -> left.less(cash, original));
    unallocated.values().removeIf(UnallocatedReceipt::isNothing);
    earmarks.keySet().retainAll(unallocated.keySet());
    spokenFor.keySet().retainAll(unallocated.keySet());
  }

  /** What is wholly taken off is forgotten. */
  private void takeAhead(Delivery delivery) {
    for (var off : Objects.requireNonNullElse(delivery.deductions(), List.<Deduction>of())) {
      prepayments.computeIfPresent(off.invoice(), (_, ahead) -> ahead.deducting(off.gross()));
    }
    prepayments.values().removeIf(ahead -> !ahead.gross().isMoreThan(ahead.deducted()));
    for (var cash : Objects.requireNonNullElse(delivery.kept(), List.<KeptCash>of())) {
      spokenFor.merge(cash.receipt(), cash.cash(), Money::plus);
    }
  }

  /** What of an order its kept cash has paid already: it stays prepaid by that. */
  Money paidFor(String order, Money none) {
    return paidFor.values().stream()
        .filter(was -> was.order().equals(order))
        .map(PaidFor::amount)
        .reduce(none, Money::plus);
  }

  private void spend(String receipt, Money cash) {
    spokenFor.computeIfPresent(
        receipt, (_, spoken) -> spoken.isMoreThan(cash) ? spoken.minus(cash) : null);
  }

  Money spoken(String receipt, Money like) {
    return spokenFor.getOrDefault(receipt, Money.zero(like.currency()));
  }

  private void keep(Reservation reservation) {
    delivered.remove(reservation.order());
    if (reservation.over()) {
      reservations.remove(reservation.order());
      paidFor.values().removeIf(was -> was.order().equals(reservation.order()));
      delivered.put(reservation.order(), reservation);
      forgetOldest(delivered);
    } else {
      reservations.put(reservation.order(), reservation);
    }
  }

  boolean knows(String order) {
    return reservations.containsKey(order) || delivered.containsKey(order);
  }

  /** The highest that an open item has reached; 0 when none has reached any. */
  int dunningLevel() {
    return openItems.values().stream().mapToInt(OpenItem::level).max().orElse(0);
  }

  /** Whether the reminders that blocked the account are settled. */
  boolean blockIsOver() {
    return blocked && blockedAt != null && dunningLevel() < blockedAt;
  }

  /** Days the oldest item is late that nobody disputes; 0 when none is. */
  int oldestOverdue(LocalDate on) {
    return (int) openItems.values().stream().mapToLong(item -> item.daysLateOn(on)).max().orElse(0);
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
