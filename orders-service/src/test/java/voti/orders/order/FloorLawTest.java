package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import voti.kit.testing.Decisions;
import voti.orders.Life;
import voti.orders.SamplePromotions;
import voti.orders.Samples;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.pricing.BuyerTerms;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Decision;

/** No combination of discounts, promotions and amendments gets a line under its floor unnamed. */
class FloorLawTest {

  private static final Mandate WIDE =
      new Mandate(
          "man", 1, "emp-kam", List.of("A", "B"), Percentage.of("60"), sek("90000.00"), DAY, null);

  private record Asked(Object command, String role) {}

  @Property(tries = 60)
  void onlyTheDirectorTakesALineUnderItsFloor(@ForAll("requests") List<Asked> requests) {
    var order = new Life<>(Order.class);
    order.then(dear(order34(WIDE, Samples.buyer("SE", "SE1234567801"), sek("100.00"))), "kam");
    var under = under(order);
    for (var asked : requests) {
      var before = order.events().size();
      try {
        order.then(asked.command(), Decisions.by(asked.role()));
      } catch (CommercialRefusal | AssertionError notJudged) {
        continue;
      }
      var now = under(order);
      if (!under.containsAll(now)) {
        assertThat(order.events().subList(before, order.events().size()))
            .as("%s took %s under the floor", asked, now)
            .allMatch(FloorLawTest::isTheDirectors);
      }
      under = now;
    }
  }

  /** Costs so near the prices that the floor is met before the end of the head's band. */
  private static CaptureOrder dear(CaptureOrder order) {
    return new CaptureOrder(
        order.order(),
        order.buyer(),
        order.number(),
        order.currency(),
        order.orderedOn(),
        order.requestedFrom(),
        order.requestedUntil(),
        List.of(wanting(1, 120), wanting(2, 15)),
        order.allowance(),
        order.charge(),
        order.statedTax(),
        order.statedPayable(),
        order.source(),
        order.books(),
        order.terms(),
        order.sellerCountry(),
        order.mandate());
  }

  private static boolean isTheDirectors(Object event) {
    return switch (event) {
      case DiscountGranted granted -> isTheDirectors(granted.decision());
      case OrderAmended amended -> amended.decision() != null && isTheDirectors(amended.decision());
      case EscalationFell _, PromotionsApplied _, OrderConfirmed _ -> true;
      default -> false;
    };
  }

  private static boolean isTheDirectors(Decision decision) {
    return decision.authority().role().equals("commercial-director");
  }

  private static Set<Integer> under(Life<Order> order) {
    @Nullable OrderStanding standing = null;
    for (var event : order.events()) {
      standing =
          event instanceof OrderCaptured captured
              ? OrderStanding.of(captured)
              : Objects.requireNonNull(standing).after((OrderEvent) event);
    }
    var lines = Objects.requireNonNull(standing).lines();
    return lines.present().stream()
        .filter(line -> line.floorMargin().isMoreThan(lines.margin(line.line())))
        .map(OrderLine::line)
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Asked>> requests() {
    var line = Arbitraries.integers().between(1, 2);
    var percent = Arbitraries.integers().between(0, 50);
    var discounts =
        Combinators.combine(line, percent)
            .as(
                (on, much) ->
                    new Asked(new GrantDiscount(ORDER, on, of(much), "why", WIDE), "kam"));
    var roles = Arbitraries.of("head", "commercial-director");
    var approvals =
        Combinators.combine(line, percent.injectNull(0.5), roles)
            .as((on, less, role) -> new Asked(approval(on, less), role));
    var refusals =
        line.map(on -> new Asked(new RefuseEscalation(ORDER, on, "No."), "commercial-director"));
    var amendments =
        Combinators.combine(
                line, Arbitraries.integers().between(1, 200), Arbitraries.of(true, false))
            .as((on, many, todays) -> new Asked(amendment(on, many, todays), "kam"));
    var whole = roles.map(role -> new Asked(approval(0, null), role));
    var submissions =
        Arbitraries.of(
            new Asked(new ConfirmDifference(ORDER, 1, "Theirs."), "kam"),
            new Asked(new SubmitOrder(ORDER, DAY, WIDE, SamplePromotions.everyKind()), "kam"),
            new Asked(new ConfirmOrder(ORDER, sek("90000.00"), null), "credit"));
    return Arbitraries.oneOf(
            discounts, discounts, approvals, refusals, amendments, amendments, whole, submissions)
        .list()
        .ofMaxSize(14);
  }

  private static ApproveEscalation approval(int line, @Nullable Integer less) {
    return new ApproveEscalation(ORDER, line, less == null ? null : of(less), "why");
  }

  /** At the prices of a day on which the goods cost more than they bring. */
  private static AmendOrder amendment(int line, int many, boolean todays) {
    return new AmendOrder(
        ORDER,
        DAY.plusDays(8),
        List.of(wanting(line, many, todays)),
        null,
        null,
        new Repricing(List.of(Samples.book()), BuyerTerms.ofContract("B"), DAY, todays, "EE"),
        Sent.NOTHING,
        "why",
        WIDE,
        null);
  }

  private static RequestedLine wanting(int line, int many) {
    return wanting(line, many, false);
  }

  private static RequestedLine wanting(int line, int many, boolean dearer) {
    var known = order34().lines().get(line - 1);
    return new RequestedLine(
        line,
        known.product(),
        known.sku(),
        known.name(),
        Quantity.of(String.valueOf(many), known.quantity().unit()),
        line == 1 ? sek(dearer ? "52.00" : "42.00") : sek(dearer ? "15.50" : "12.50"),
        known.vatAtHome(),
        false,
        null,
        null,
        null,
        List.of());
  }

  private static Percentage of(int percent) {
    return Percentage.of(String.valueOf(percent));
  }
}
