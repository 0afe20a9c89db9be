package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.discounting.DiscountStaysWithinMandate;
import voti.orders.order.discounting.MarginStaysAboveFloor;
import voti.orders.order.submitting.ColumnWithinMandate;
import voti.orders.order.submitting.OrderValueStaysWithinMandate;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;

/** Which rules judge what: the policy behind discounts and submissions. */
final class DiscountPolicy {

  private static final Policy BAND = new Policy("discount-band", "1");
  private static final Policy SUBMISSION = new Policy("order-authority", "1");

  private DiscountPolicy() {}

  /** Judges an order as it would be; every line, since an allowance moves when one line does. */
  static Judgement discount(OrderLines before, OrderLines after, @Nullable Mandate mandate) {
    var rules = new ArrayList<Rule>();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("allowance", after.allowance().toString()));
    facts.add(new Fact("band", mandate == null ? "none" : mandate.discountBand().shown()));
    for (var line : after.present()) {
      var number = line.line();
      rules.add(
          new DiscountStaysWithinMandate(number, line.product(), after.effective(number), mandate));
      rules.add(new MarginStaysAboveFloor(number, after.margin(number), line.floorMargin()));
      facts.addAll(factsOf(number, before, after));
      if (mandate != null && mandate.bands() != null) {
        facts.add(new Fact("line-" + number + "-band", mandate.bandOf(line.product()).shown()));
      }
    }
    return Judgement.of(BAND, facts, rules, mandate == null ? null : mandate.ref());
  }

  private static List<Fact> factsOf(int number, OrderLines before, OrderLines after) {
    var name = "line-" + number + "-";
    return List.of(
        new Fact(name + "column-amount", listAmount(after, number)),
        new Fact(name + "net-before", before.net(number).toString()),
        new Fact(name + "net-after", after.net(number).toString()),
        new Fact(name + "effective", after.effective(number).shown()),
        new Fact(name + "margin-before", before.margin(number).shown()),
        new Fact(name + "margin-after", after.margin(number).shown()));
  }

  private static String listAmount(OrderLines order, int number) {
    return order.line(number).map(line -> line.listAmount().toString()).orElse("none");
  }

  /** Judges the order as a whole. */
  static Judgement submission(OrderLines order, @Nullable Mandate mandate) {
    var columns = order.present().stream().map(OrderLine::column).distinct().toList();
    var rules = authority(order, mandate).toList();
    var facts =
        List.of(
            new Fact("value", order.withoutVat().toString()),
            new Fact("columns", String.join(", ", columns)),
            new Fact("bound", mandate == null ? "none" : mandate.orderValue().toString()));
    return Judgement.of(SUBMISSION, facts, rules, mandate == null ? null : mandate.ref());
  }

  /**
   * Judges an order whose figures change after it was submitted. What makes it worth no more needs
   * no authority; a discount that was granted on a line stays granted.
   *
   * @param priced numbers of lines that come to it or have another price
   */
  static Judgement amendment(
      OrderLines before, OrderLines after, List<Integer> priced, @Nullable Mandate mandate) {
    var facts =
        List.of(
            new Fact("value-before", before.withoutVat().toString()),
            new Fact("value", after.withoutVat().toString()),
            new Fact("bound", mandate == null ? "none" : mandate.orderValue().toString()));
    var ref = mandate == null ? null : mandate.ref();
    var shrinks = new OrderOnlyShrinks(before.withoutVat(), after.withoutVat());
    if (priced.isEmpty() && shrinks.holds()) {
      return Judgement.of(SUBMISSION, facts, List.of(shrinks), ref);
    }
    return Judgement.of(
        SUBMISSION,
        facts,
        Stream.concat(authority(after, mandate), floors(after, priced)).toList(),
        ref);
  }

  /**
   * Judges an order that changes before it is submitted: its value and columns are judged then, the
   * floors of lines that have another price now.
   */
  static Judgement repriced(OrderLines after, List<Integer> priced, @Nullable Mandate mandate) {
    return Judgement.of(
        SUBMISSION,
        List.of(new Fact("value", after.withoutVat().toString())),
        floors(after, priced).toList(),
        mandate == null ? null : mandate.ref());
  }

  private static Stream<Rule> floors(OrderLines after, List<Integer> priced) {
    return after.present().stream()
        .filter(line -> priced.contains(line.line()))
        .map(
            line ->
                new MarginStaysAboveFloor(
                    line.line(), after.margin(line.line()), line.floorMargin()));
  }

  private static Stream<Rule> authority(OrderLines order, @Nullable Mandate mandate) {
    return Stream.concat(
        order.present().stream()
            .map(OrderLine::column)
            .distinct()
            .map(column -> new ColumnWithinMandate(column, mandate)),
        Stream.of(new OrderValueStaysWithinMandate(order.withoutVat(), mandate)));
  }

  /** Judges who lets a request through, and how much of it. */
  static Judgement approval(Escalation asked, Actor actor, Percentage approved) {
    return judged(
        asked,
        approved,
        new EscalationIsDecidedByAnother(asked, actor.person(), actor.onBehalfOf()),
        new DeciderIsOnTheRoute(asked, actor.role()),
        new ApprovedIsNoMoreThanAsked(approved, asked.percent()));
  }

  /** Who says no or passes a request on need not reach it. */
  static Judgement answer(Escalation asked, Actor actor) {
    return judged(
        asked, null, new EscalationIsDecidedByAnother(asked, actor.person(), actor.onBehalfOf()));
  }

  private static Judgement judged(Escalation asked, @Nullable Percentage approved, Rule... rules) {
    var route = asked.route();
    return Judgement.of(
        route == null ? BAND : route.policy(),
        List.of(
            new Fact("line", String.valueOf(asked.line())),
            new Fact("percent", asked.percent().shown()),
            new Fact("approved", approved == null ? "none" : approved.shown()),
            new Fact("effective", asked.effective().shown()),
            new Fact("asked-by", asked.askedBy()),
            new Fact("needs", asked.needs())),
        List.of(rules),
        null);
  }
}
