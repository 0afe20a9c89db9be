package voti.orders.order;

import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.buyer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.Samples;
import voti.orders.ShippedAuthority;
import voti.orders.fulfilment.Warehouse;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderCommand.CloseShort;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.KeepWhatLeft;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.pricing.BuyerTerms;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Outcome;

/** One order with its warehouse and its credit, which follow as the automations make them. */
final class OrderWorld {

  private static final Actor KAM = new Actor("emp-kam", "kam", "d", null, null, "why", "api");
  private static final Routes ROUTES =
      new Routes(ShippedAuthority.ladder(), Instant.parse("2010-01-20T10:00:00Z"));
  private static final Mandate MANDATE =
      new Mandate(
          "man",
          1,
          "emp-kam",
          List.of("A", "B"),
          Percentage.of("50"),
          Samples.sek("9000000.00"),
          DAY,
          null);

  final Warehouse goods = new Warehouse();
  final List<OrderSplit> splits = new ArrayList<>();
  OrderStanding order;

  /** What it is offered when it is submitted. */
  @Nullable OfferedPromotions promotions;

  /** What credit holds for it, and what it was asked for and has not answered. */
  @Nullable Money held;

  @Nullable Money asked;

  OrderWorld(List<RequestedLine> lines, Money allowance, Money charge) {
    var capture =
        new CaptureOrder(
            ORDER,
            buyer("EE", "EE1"),
            "34",
            "SEK",
            DAY,
            null,
            null,
            lines,
            allowance,
            charge,
            null,
            null,
            Source.person(),
            List.of(Samples.book()),
            BuyerTerms.ofContract("B"),
            "EE",
            MANDATE);
    order = OrderStanding.of(new Capture(capture).captured());
  }

  static RequestedLine line(int number, boolean paint, long quantity, boolean untaxed) {
    return new RequestedLine(
        number,
        paint ? PAINT : BRUSH,
        paint ? "SItemNo001" : "SItemNo011",
        "Something",
        new Quantity(BigDecimal.valueOf(quantity), paint ? "LTR" : "C62"),
        Samples.sek("3.00"),
        new Vat(untaxed ? VatCategory.Z : VatCategory.S, Percentage.of(untaxed ? "0" : "24")),
        true,
        null,
        null,
        null,
        List.of());
  }

  void discount(int line, String percent) {
    order = order.after(granted(line, Percentage.of(percent)));
  }

  private OrderEvent granted(int line, Percentage percent) {
    var decision =
        DiscountPolicy.submission(order.lines(), MANDATE).decided(Outcome.GRANTED, KAM, "why");
    return new OrderEvent.DiscountGranted(
        ORDER, "acc", line, percent, percent, percent, percent, "emp-kam", null, decision);
  }

  void submit() {
    happen(Submitting.submit(order, new SubmitOrder(ORDER, DAY, MANDATE, promotions), ROUTES, KAM));
  }

  boolean amend(List<RequestedLine> lines) {
    return amend(lines, false);
  }

  boolean amend(List<RequestedLine> lines, boolean todays) {
    var prices =
        new Repricing(
            List.of(Samples.book()), BuyerTerms.ofContract("A"), DAY.plusDays(9), todays, "EE");
    return happen(
        Amending.amend(
            order,
            new AmendOrder(
                ORDER, DAY, lines, null, null, prices, goods.sent(), "why", MANDATE, null),
            ROUTES,
            KAM));
  }

  boolean closeShort() {
    return happen(Closing.closeShort(order, new CloseShort(ORDER, DAY, goods.sent(), "why")));
  }

  boolean reopen() {
    return happen(
        Closing.reopen(
            order, new ReopenOrder(ORDER, DAY, null, null, goods.sent(), "why", MANDATE), KAM));
  }

  boolean cancel() {
    return happen(List.of(Closing.cancel(order, new CancelOrder(ORDER, "why", goods.sent()))));
  }

  boolean split(int line, Quantity part) {
    return happen(
        Splitting.split(
            order,
            new SplitOrder(
                ORDER,
                "ord-2",
                "34-2",
                DAY,
                List.of(new LinePart(line, part)),
                null,
                null,
                goods.sent(),
                "why"),
            KAM));
  }

  /** Credit gives what it was asked for. */
  void reserve() {
    if (asked != null) {
      held = asked;
      asked = null;
      if (order.waitsForCredit() && Crediting.isAnswered(order, held)) {
        happen(List.of(Crediting.confirm(order, new ConfirmOrder(ORDER, held, null))));
      }
    }
  }

  /** Credit says no to what it was asked for. */
  void reject() {
    if (asked != null) {
      asked = null;
      if (order.waitsForCredit()) {
        happen(List.of(Crediting.rejected(order, new HearRejection(ORDER, "cde", "no"))));
      }
    }
  }

  private boolean happen(List<OrderEvent> events) {
    for (var event : events) {
      if (event instanceof OrderRequestRefused) {
        return false;
      }
      order = order.after(event);
      follow(event);
    }
    return true;
  }

  private void follow(OrderEvent event) {
    switch (event) {
      case OrderSubmitted e -> ask(e.submitted().gross());
      case OrderConfirmed e -> goods.follow(e, e.submitted());
      case AmendmentRejected e -> goods.follow(e, Objects.requireNonNull(e.change().submitted()));
      case OrderCancelled _ -> {
        goods.release();
        held = null;
        asked = null;
      }
      case OrderEvent.OrderAmended e -> changed(e.change());
      case OrderEvent.OrderClosedShort e -> changed(e.change());
      case OrderEvent.OrderReopened e -> changed(e.change());
      case OrderSplit e -> {
        splits.add(e);
        changed(e.change());
      }
      default -> {}
    }
    var late = goods.overtaken();
    if (late != null) {
      happen(Amending.keep(order, new KeepWhatLeft(ORDER, DAY, late), KAM));
    }
  }

  private void changed(Change change) {
    if (change.submitted() != null) {
      ask(change.submitted().gross());
      if (change.state() == OrderState.SUBMITTED) {
        goods.hold();
      }
    }
  }

  /** What is no more than it holds is never refused. */
  private void ask(Money gross) {
    if (held != null && !gross.isMoreThan(held)) {
      held = gross;
      asked = null;
    } else {
      asked = gross;
    }
  }

  /** Whether something may be asked of it in its state; what may not be throws. */
  static boolean tried(Runnable step) {
    try {
      step.run();
      return true;
    } catch (CommercialRefusal refused) {
      return false;
    }
  }
}
