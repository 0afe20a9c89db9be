package voti.orders.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.framework.FrameworkCommand.CallOff;
import voti.orders.order.RequestedLine;
import voti.orders.order.Sale;
import voti.orders.order.capturing.AskedGoods;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.order.capturing.Objections;
import voti.orders.order.capturing.Selling;
import voti.values.Quantity;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;

/** Gathers what a call-off is judged and priced by on its day: buyer, goods, prices. */
@Component
class CallOffs {

  private final KnownBuyers buyers;
  private final AskedGoods goods;
  private final Objections objections;
  private final Selling selling;

  CallOffs(KnownBuyers buyers, AskedGoods goods, Objections objections, Selling selling) {
    this.buyers = buyers;
    this.goods = goods;
    this.objections = objections;
    this.selling = selling;
  }

  /**
   * What is called off.
   *
   * @param unit {@code null}: the product's own
   */
  record Part(int line, BigDecimal amount, @Nullable String unit) {}

  /**
   * Who calls off when what.
   *
   * @param due the day of the schedule; {@code null}: by hand
   */
  record Wanted(
      String order,
      String number,
      LocalDate on,
      @Nullable LocalDate due,
      List<Part> parts,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil) {}

  /** What stands against the account comes with the command, and is refused there, as an event. */
  CallOff command(FrameworkStanding framework, Wanted wanted) {
    var lines = lines(framework, wanted);
    @Nullable Sale sale = null;
    @Nullable RuleResult obstacle = null;
    try {
      buyers.mustStandForItself(framework.account());
      sale =
          selling.on(
              framework.account(),
              framework.terms().currency(),
              wanted.on(),
              lines.stream().map(RequestedLine::product).toList(),
              null);
    } catch (CommercialRefusal refusal) {
      obstacle = new RuleResult(refusal.rule(), false, refusal.sentence());
    }
    return new CallOff(
        framework.framework(),
        wanted.order(),
        wanted.number(),
        wanted.on(),
        wanted.due(),
        lines,
        wanted.requestedFrom(),
        wanted.requestedUntil(),
        sale,
        obstacle);
  }

  private List<RequestedLine> lines(FrameworkStanding framework, Wanted wanted) {
    var judge = objections.of(framework.account(), wanted.on());
    var lines = new ArrayList<RequestedLine>();
    for (var part : wanted.parts()) {
      var agreed =
          framework
              .terms()
              .line(part.line())
              .orElseThrow(
                  () ->
                      new Unknown(
                          "framework-line",
                          "The framework has no line " + part.line() + ".",
                          new Fact("line", String.valueOf(part.line()))));
      lines.add(
          goods
              .line(
                  part.line(),
                  agreed.line().product(),
                  new AskedQuantity(part.amount(), part.unit()),
                  agreed.line().partialDelivery())
              .on(wanted.on(), judge));
    }
    return lines;
  }

  /** What the schedule calls off at once. */
  static List<Part> scheduled(FrameworkTerms terms) {
    var parts = new ArrayList<Part>();
    for (var line : terms.lines()) {
      @Nullable Quantity each = line.perCallOff();
      if (each != null) {
        parts.add(new Part(line.number(), each.amount(), each.unit()));
      }
    }
    return parts;
  }
}
