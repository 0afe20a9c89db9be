package voti.orders.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.order.Change;
import voti.orders.order.Escalation;
import voti.orders.order.LinePart;
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
import voti.orders.promotion.Considered;
import voti.values.Money;
import voti.values.decision.Decision;

/** What history says of orders. */
final class OrderHistory {

  private OrderHistory() {}

  static @Nullable Entry tell(OrderEvent event) {
    return switch (event) {
      case OrderCaptured e -> captured(e);
      case AllowanceGranted e ->
          decided(
              e,
              "allowance-granted",
              Map.of(
                  "allowance", plain(e.allowance()),
                  "effective", e.effective().shown(),
                  "currency", e.allowance().currency().getCurrencyCode()),
              e.decision());
      case DifferenceConfirmed e ->
          told(
              e,
              "difference-confirmed",
              Map.of("what", e.what(), "ours", e.ours(), "theirs", e.theirs(), "why", e.reason()));
      case DiscountGranted e when e.asked() != null ->
          decided(
              e,
              "discount-granted-in-part",
              Map.of(
                  "line", String.valueOf(e.line()),
                  "asked", e.asked().shown(),
                  "percent", e.percent().shown(),
                  "effective", e.effective().shown(),
                  "marginBefore", e.marginBefore().shown(),
                  "marginAfter", e.marginAfter().shown()),
              e.decision());
      case DiscountGranted e ->
          decided(
              e,
              "discount-granted",
              Map.of(
                  "line", String.valueOf(e.line()),
                  "percent", e.percent().shown(),
                  "effective", e.effective().shown(),
                  "marginBefore", e.marginBefore().shown(),
                  "marginAfter", e.marginAfter().shown()),
              e.decision());
      case DiscountEscalated e -> escalated(e, e.escalation(), e.decision());
      case DiscountRefused e ->
          decided(
              e,
              "discount-refused",
              Map.of("line", String.valueOf(e.line()), "percent", e.percent().shown()),
              e.decision());
      case EscalationPassedOn e ->
          decided(
              e,
              e.escalation().what() + "-passed-on",
              asked(e.escalation().line(), "needs", e.escalation().needs()),
              e.decision());
      case EscalationHurried e ->
          told(
              e,
              e.escalation().what() + "-hurried",
              asked(e.escalation().line(), "deputy", e.deputy()));
      case EscalationLapsed e ->
          told(e, about(e.line()) + "-lapsed", asked(e.line(), "percent", e.percent().shown()));
      case SubmissionEscalated e -> decided(e, "submission-escalated", valued(e), e.decision());
      case AmendmentEscalated e -> {
        var figures = new HashMap<>(money("value", e.value()));
        figures.put("before", e.valueBefore().amount().toPlainString());
        figures.put("needs", e.escalation().needs());
        yield decided(e, "amendment-escalated", figures, e.decision());
      }
      case AmendmentRefused e -> decided(e, "amendment-refused", Map.of(), e.decision());
      case EscalationFell e -> told(e, "escalation-fell", Map.of("why", e.sentence()));
      case SubmissionRefused e -> decided(e, "submission-refused", Map.of(), e.decision());
      case PromotionsApplied e -> promoted(e);
      case OrderSubmitted e -> submitted(e);
      case OrderConfirmed e -> confirmed(e);
      case CreditAwaited e ->
          new Entry(
              e.account(),
              "credit-awaited",
              null,
              money("exceededBy", e.exceededBy()),
              Map.of(),
              List.of(e.order(), e.creditDecision()),
              null);
      case CreditWithdrawn e ->
          new Entry(
              e.account(),
              "credit-withdrawn",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              List.of(e.order(), e.creditDecision()),
              null);
      case CreditReleased e ->
          new Entry(
              e.account(),
              "credit-released",
              null,
              Map.of(),
              Map.of("why", e.reason(), "by", e.by()),
              List.of(e.order(), e.creditDecision()),
              null);
      case OrderCancelled e -> told(e, "order-cancelled", Map.of("why", e.reason()));
      case OrderAmended e -> amended(e);
      case AmendmentRejected e ->
          new Entry(
              e.account(),
              "amendment-rejected",
              null,
              money("total", e.change().lines().total()),
              Map.of("why", e.reason()),
              List.of(e.order(), e.creditDecision()),
              null);
      case OrderClosedShort e ->
          changed(
              e,
              "order-closed-short",
              e.on(),
              e.change(),
              Map.of(
                  "number", e.number(),
                  "quantities", quantities(e.cancelled()),
                  "why", e.reason()),
              List.of(e.order()),
              null);
      case OrderReopened e ->
          changed(
              e,
              "order-reopened",
              e.on(),
              e.change(),
              Map.of("number", e.number(), "why", e.reason()),
              List.of(e.order()),
              e.decision());
      case OrderSplit e ->
          changed(
              e,
              "order-split",
              e.on(),
              e.change(),
              Map.of("number", e.number(), "into", e.intoNumber(), "why", e.reason()),
              List.of(e.order(), e.into()),
              e.decision());
      case OrderDelivered e -> told(e, "order-delivered", Map.of());
      case OrderRequestRefused e ->
          told(e, "order-request-refused", Map.of("request", e.request(), "why", e.sentence()));
    };
  }

  private static Map<String, String> valued(SubmissionEscalated event) {
    var figures = new HashMap<>(money("value", event.value()));
    figures.put("needs", event.escalation().needs());
    return figures;
  }

  private static String about(int line) {
    return line == Escalation.WHOLE_ORDER ? "submission" : "discount";
  }

  private static Map<String, String> asked(int line, String name, String value) {
    return Map.of("line", String.valueOf(line), name, value);
  }

  private static Entry captured(OrderCaptured event) {
    return new Entry(
        event.account(),
        "order-captured",
        event.orderedOn(),
        money("total", event.lines().total()),
        Map.of(
            "number", event.number(),
            "column", event.lines().lines().getFirst().column(),
            "source", event.source().kind()),
        List.of(event.order()),
        null);
  }

  private static Entry escalated(OrderEvent event, Escalation asked, Decision decision) {
    return decided(
        event,
        "discount-escalated",
        Map.of(
            "line", String.valueOf(asked.line()),
            "percent", asked.percent().shown(),
            "effective", asked.effective().shown(),
            "needs", asked.needs()),
        decision);
  }

  /** Promotions that were looked at and give nothing are no news of the account. */
  private static @Nullable Entry promoted(PromotionsApplied event) {
    var given = event.trace().stream().filter(Considered::applied).toList();
    if (given.isEmpty()) {
      return null;
    }
    var value = given.stream().map(Considered::value).reduce(Money::plus).orElseThrow();
    return new Entry(
        event.account(),
        "promotions-applied",
        null,
        money("value", value),
        Map.of(
            "number", event.number(),
            "names", given.stream().map(Considered::name).collect(Collectors.joining(", "))),
        Stream.concat(Stream.of(event.order()), given.stream().map(Considered::promotion)).toList(),
        null);
  }

  private static Entry submitted(OrderSubmitted event) {
    return new Entry(
        event.account(),
        "order-submitted",
        event.submitted().submittedOn(),
        money("total", event.submitted().gross()),
        Map.of("number", event.number()),
        List.of(event.order()),
        event.decision());
  }

  private static Entry amended(OrderAmended event) {
    var figures = event.change().submitted();
    return changed(
        event,
        "order-amended",
        figures == null ? null : figures.submittedOn(),
        event.change(),
        Map.of("number", event.number(), "why", event.reason()),
        List.of(event.order()),
        event.decision());
  }

  private static Entry changed(
      OrderEvent event,
      String kind,
      @Nullable LocalDate on,
      Change change,
      Map<String, String> words,
      List<String> links,
      @Nullable Decision decision) {
    return new Entry(
        event.account(), kind, on, money("total", change.lines().total()), words, links, decision);
  }

  private static String quantities(List<LinePart> parts) {
    return parts.stream()
        .map(part -> String.valueOf(part.quantity()))
        .collect(Collectors.joining(", "));
  }

  private static Entry confirmed(OrderConfirmed event) {
    return new Entry(
        event.account(),
        "order-confirmed",
        event.on(),
        money("total", event.submitted().gross()),
        Map.of(),
        List.of(event.order()),
        null);
  }

  private static Entry told(OrderEvent event, String kind, Map<String, String> words) {
    return new Entry(event.account(), kind, null, Map.of(), words, List.of(event.order()), null);
  }

  private static Entry decided(
      OrderEvent event, String kind, Map<String, String> figures, Decision decision) {
    return new Entry(
        event.account(),
        kind,
        null,
        figures,
        Map.of("why", decision.reason()),
        List.of(event.order()),
        decision);
  }

  static Map<String, String> money(String name, Money money) {
    return Map.of(name, plain(money), "currency", money.currency().getCurrencyCode());
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
