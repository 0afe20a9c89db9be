package voti.orders.framework;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.framework.FrameworkCommand.AgreeFramework;
import voti.orders.framework.FrameworkCommand.Asked;
import voti.orders.mandates.Mandate;
import voti.orders.order.capturing.AskedGoods;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.order.capturing.Objections;
import voti.orders.order.capturing.Selling;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

/** Gathers what a framework is agreed by: goods, prices, terms and mandate of its day. */
@Component
class Agreeing {

  private static final Percentage NONE = Percentage.of("0");

  private final KnownBuyers buyers;
  private final AskedGoods goods;
  private final Objections objections;
  private final Selling selling;

  Agreeing(KnownBuyers buyers, AskedGoods goods, Objections objections, Selling selling) {
    this.buyers = buyers;
    this.goods = goods;
    this.objections = objections;
    this.selling = selling;
  }

  AgreeFramework command(String framework, AgreeRequest asked, @Nullable Mandate mandate) {
    buyers.mustStandForItself(asked.account());
    var currency = Currency.getInstance(asked.currency()).getCurrencyCode();
    var lines = lines(asked);
    var number = asked.number();
    return new AgreeFramework(
        framework,
        number == null || number.isBlank()
            ? "F-" + framework.substring(framework.length() - 8)
            : number,
        currency,
        new Period(asked.from(), asked.until()),
        Pricing.valueOf(asked.pricing().toUpperCase(Locale.ROOT)),
        lines,
        given(asked.over()),
        given(asked.under()),
        schedule(asked.schedule()),
        selling.on(
            asked.account(),
            currency,
            asked.on(),
            lines.stream().map(line -> line.line().product()).toList(),
            mandate));
  }

  private List<Asked> lines(AgreeRequest asked) {
    var judge = objections.of(asked.account(), asked.on());
    var lines = new ArrayList<Asked>();
    for (var line : asked.lines()) {
      var whole = goods.line(lines.size() + 1, line.product(), line.quantity(), true);
      lines.add(
          new Asked(whole.on(asked.on(), judge), given(line.discount()), each(line, whole.line())));
    }
    return lines;
  }

  /** In the product's own unit, as the whole is. */
  private @Nullable Quantity each(AgreeRequest.Line line, int number) {
    var each = line.perCallOff();
    return each == null
        ? null
        : goods
            .line(number, line.product(), new AskedQuantity(each, line.quantity().unit()), true)
            .quantity();
  }

  private static @Nullable Schedule schedule(AgreeRequest.@Nullable Days days) {
    if (days == null || days.isNothing()) {
      return null;
    }
    var day = days.day();
    return new Schedule(
        "week".equals(days.every()) ? Schedule.Every.WEEK : Schedule.Every.MONTH,
        day == null ? 0 : day,
        days.deliveredWithin());
  }

  private static Percentage given(@Nullable Percentage share) {
    return share == null ? NONE : share;
  }
}
