package voti.orders.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.discounting.DiscountStaysWithinMandate;
import voti.orders.order.discounting.MarginStaysAboveFloor;
import voti.orders.order.submitting.ColumnWithinMandate;
import voti.orders.order.submitting.OrderValueStaysWithinMandate;
import voti.values.Money;
import voti.values.decision.Fact;

/**
 * The rules by which goods that are offered or agreed before there is an order are judged: those
 * that the order will be judged by.
 *
 * @param all every line
 * @param value of the whole without VAT
 * @param mandate whose authority counts; {@code null} when none is in force
 */
public record SaleRules(OrderLines all, Money value, @Nullable Mandate mandate) {

  /** Each line's discount and margin, then the columns, then the value. */
  public List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    for (var line : all.lines()) {
      var number = line.line();
      rules.add(
          new DiscountStaysWithinMandate(number, line.product(), all.effective(number), mandate));
      rules.add(new MarginStaysAboveFloor(number, all.margin(number), line.floorMargin()));
    }
    all.lines().stream()
        .map(OrderLine::column)
        .distinct()
        .forEach(column -> rules.add(new ColumnWithinMandate(column, mandate)));
    rules.add(new OrderValueStaysWithinMandate(value, mandate));
    return rules;
  }

  /** What the rules look at. */
  public List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("value", value.toString()));
    facts.add(new Fact("band", mandate == null ? "none" : mandate.discountBand().shown()));
    facts.add(new Fact("bound", mandate == null ? "none" : mandate.orderValue().toString()));
    for (var line : all.lines()) {
      var number = line.line();
      var name = "line-" + number + "-";
      facts.add(new Fact(name + "column-amount", line.listAmount().toString()));
      facts.add(new Fact(name + "net", all.net(number).toString()));
      facts.add(new Fact(name + "effective", all.effective(number).shown()));
      facts.add(new Fact(name + "margin", all.margin(number).shown()));
    }
    return facts;
  }
}
