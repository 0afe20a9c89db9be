package voti.orders.orderbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Difference;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.order.OrderLines;
import voti.orders.order.OrderState;
import voti.orders.orderbook.OrderView.CreditView;
import voti.orders.orderbook.OrderView.EscalationView;
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
  private long version;

  OrderPicture(OrderCaptured captured) {
    this.captured = captured;
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
      case DiscountRefused e -> escalations.remove(e.line());
      case SubmissionRefused e -> escalations.remove(Escalation.WHOLE_ORDER);
      case OrderSubmitted e -> {
        escalations.remove(Escalation.WHOLE_ORDER);
        state = OrderState.SUBMITTED;
        credit = new CreditView("asked", at, "Waiting for credit's answer.", null);
      }
      case CreditAwaited e -> {
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
      case OrderCancelled e -> state = OrderState.CANCELLED;
      case OrderDelivered e -> state = OrderState.DELIVERED;
      case OrderCaptured e -> version = sequence;
      case AllowanceGranted e -> version = sequence;
      case OrderRequestRefused e -> version = sequence;
    }
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
            asked.line(),
            asked.percent().percent().toPlainString(),
            asked.effective().shown(),
            before == null ? null : before.shown(),
            after == null ? null : after.shown(),
            asked.needs(),
            asked.askedBy(),
            asked.reason(),
            since));
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
        lines.lines().stream().map(line -> goods.view(line, lines)).toList(),
        lines.allowance(),
        lines.allowancePart().shown(),
        lines.charge(),
        lines.vat(),
        lines.total(),
        List.copyOf(differences),
        credit,
        escalations.values().stream().findFirst().orElse(null),
        goods.movements(),
        version);
  }
}
