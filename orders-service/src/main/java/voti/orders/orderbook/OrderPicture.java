package voti.orders.orderbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Change;
import voti.orders.order.Difference;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.order.OrderLines;
import voti.orders.order.OrderState;
import voti.orders.orderbook.OrderView.CreditView;
import voti.orders.orderbook.OrderView.EscalationView;
import voti.orders.orderbook.OrderView.WantedView;
import voti.orders.promotion.Considered;
import voti.values.Percentage;

/** An order's events, in their order, as a picture of it. */
final class OrderPicture {

  private final OrderCaptured captured;
  private final Goods goods = new Goods();
  private final Map<Integer, EscalationView> escalations = new LinkedHashMap<>();
  private final List<Difference> differences;
  private OrderLines lines;
  private OrderState state = OrderState.CAPTURED;
  private @Nullable CreditView credit;
  private @Nullable List<Considered> promotions;
  private final List<String> splitInto = new ArrayList<>();
  private @Nullable LocalDate requestedFrom;
  private @Nullable LocalDate requestedUntil;
  private long version;

  OrderPicture(OrderCaptured captured) {
    this.captured = captured;
    this.requestedFrom = captured.requestedFrom();
    this.requestedUntil = captured.requestedUntil();
    this.lines = captured.lines();
    this.differences = new ArrayList<>(captured.differences());
  }

  Goods goods() {
    return goods;
  }

  void on(OrderEvent event, Instant at, long sequence) {
    version = sequence;
    switch (event) {
      case DifferenceConfirmed e -> differences.replaceAll(one -> confirmed(one, e.number()));
      case DiscountGranted e -> {
        lines = lines.with(e.line(), e.percent());
        escalations.remove(e.line());
      }
      case DiscountEscalated e -> waits(e.escalation(), e.marginBefore(), e.marginAfter(), at);
      case SubmissionEscalated e -> waits(e.escalation(), null, null, at);
      case AmendmentEscalated e -> waits(e.escalation(), null, null, at);
      case AmendmentRefused e -> escalations.remove(Escalation.WHOLE_ORDER);
      case EscalationFell e -> escalations.remove(e.line());
      case EscalationPassedOn e -> again(e.escalation());
      case EscalationHurried e -> again(e.escalation());
      case EscalationLapsed e -> escalations.remove(e.line());
      case DiscountRefused e -> escalations.remove(e.line());
      case SubmissionRefused e -> escalations.remove(Escalation.WHOLE_ORDER);
      case PromotionsApplied e -> {
        lines = e.lines();
        promotions = e.trace();
      }
      case OrderSubmitted e -> {
        escalations.remove(Escalation.WHOLE_ORDER);
        state = OrderState.SUBMITTED;
        credit = new CreditView("asked", at, "Waiting for credit's answer.", null);
      }
      case CreditAwaited e -> {
        state = OrderState.WAITING_FOR_CREDIT_DECISION;
        credit = new CreditView("withheld", at, e.sentence(), e.creditDecision());
      }
      case CreditWithdrawn e -> {
        state = OrderState.WAITING_FOR_CREDIT_DECISION;
        credit = new CreditView("withheld", at, e.sentence(), e.creditDecision());
      }
      case CreditReleased e ->
          credit = new CreditView("released", at, "Released: " + e.reason(), e.creditDecision());
      case OrderConfirmed e -> {
        state = OrderState.CONFIRMED;
        var gross = e.submitted().gross();
        var sentence = "%s %s is reserved.".formatted(gross.grouped(), gross.currency());
        credit = new CreditView("reserved", at, sentence, e.underDecision());
      }
      case OrderCancelled e -> {
        escalations.remove(Escalation.WHOLE_ORDER);
        state = OrderState.CANCELLED;
      }
      case OrderAmended e -> {
        e.takenAway().forEach(this::takeAway);
        escalations.remove(Escalation.WHOLE_ORDER);
        changed(e.change(), at);
      }
      case OrderClosedShort e -> changed(e.change(), at);
      case OrderReopened e -> changed(e.change(), at);
      case OrderSplit e -> {
        changed(e.change(), at);
        splitInto.add(e.into());
      }
      case AmendmentRejected e -> {
        changed(e.change(), at);
        credit =
            new CreditView(
                "reserved", at, "The change was rejected: " + e.reason(), e.creditDecision());
      }
      case OrderDelivered e -> {
        escalations.remove(Escalation.WHOLE_ORDER);
        state = OrderState.DELIVERED;
      }
      case OrderCaptured e -> version = sequence;
      case AllowanceGranted e -> version = sequence;
      case OrderRequestRefused e -> version = sequence;
    }
  }

  private void changed(Change change, Instant at) {
    lines = change.lines();
    requestedFrom = change.requestedFrom();
    requestedUntil = change.requestedUntil();
    if (change.state() == OrderState.SUBMITTED) {
      credit = new CreditView("asked", at, "Waiting for credit's answer.", null);
    }
    state = change.state();
  }

  private void takeAway(int line) {
    escalations.remove(line);
    differences.removeIf(one -> one.what().endsWith(" of line " + line));
  }

  private static Difference confirmed(Difference one, int number) {
    return one.number() == number
        ? new Difference(one.number(), one.what(), one.ours(), one.theirs(), true)
        : one;
  }

  private void waits(
      Escalation asked, @Nullable Percentage before, @Nullable Percentage after, Instant since) {
    escalations.put(
        asked.line(),
        new EscalationView(
            asked.what(),
            asked.line(),
            asked.percent().percent().toPlainString(),
            asked.effective().shown(),
            before == null ? null : before.shown(),
            after == null ? null : after.shown(),
            asked.needs(),
            asked.mayDecide(),
            asked.askedBy(),
            asked.reason(),
            since,
            asked.route() == null ? null : asked.route().answerBy(),
            asked.wanted() == null ? null : WantedView.of(asked.wanted())));
  }

  /** The same request, decided by others: what it asks and since when stays. */
  private void again(Escalation asked) {
    var before = Objects.requireNonNull(escalations.remove(asked.line()));
    escalations.put(
        asked.line(),
        before.by(
            asked.needs(),
            asked.mayDecide(),
            asked.route() == null ? null : asked.route().answerBy()));
  }

  OrderView view() {
    return new OrderView(
        captured.order(),
        captured.number(),
        captured.account(),
        captured.buyer().debtor(),
        state.shown(),
        captured.currency(),
        lines.lines().getFirst().column(),
        captured.orderedOn(),
        requestedFrom,
        requestedUntil,
        captured.source().kind(),
        captured.source().kind().equals("split") ? captured.source().identity() : null,
        List.copyOf(splitInto),
        captured.source().promisedBy(),
        captured.source().calledOffFrom(),
        lines.lines().stream()
            .filter(line -> !line.gone() || line.cancelled().isPositive())
            .map(line -> goods.view(line, lines))
            .toList(),
        lines.allowance(),
        lines.allowancePart().shown(),
        lines.charge(),
        lines.vat(),
        lines.total(),
        List.copyOf(differences),
        credit,
        escalations.values().stream().findFirst().orElse(null),
        List.copyOf(escalations.values()),
        goods.movements(),
        promotions,
        captured.coupons(),
        version);
  }
}
