package voti.orders.exchange;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.orders.access.OrderAccess;
import voti.orders.exchange.ExchangeCommand.AskedBack;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.exchange.ExchangeEndpoint.ExchangeRequest;
import voti.orders.exchange.ExchangeEndpoint.WantedLine;
import voti.orders.fulfilment.ExchangedReturns;
import voti.orders.order.Source;
import voti.orders.order.capturing.AskedGoods;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.order.capturing.TakeOrder;
import voti.orders.product.ProductFamilies;
import voti.orders.volume.Volumes;
import voti.values.Ids;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Gathers what an exchange is decided by: the goods' deliveries, what was bought, new prices. */
@Component
class Asking {

  private final OrderAccess orders;
  private final ExchangedReturns returns;
  private final ProductFamilies families;
  private final Volumes volumes;
  private final AskedGoods goods;
  private final KnownBuyers buyers;
  private final TakeOrder taking;

  Asking(
      OrderAccess orders,
      ExchangedReturns returns,
      ProductFamilies families,
      Volumes volumes,
      AskedGoods goods,
      KnownBuyers buyers,
      TakeOrder taking) {
    this.orders = orders;
    this.returns = returns;
    this.families = families;
    this.volumes = volumes;
    this.goods = goods;
    this.buyers = buyers;
    this.taking = taking;
  }

  RequestExchange of(String agreement, ExchangeStanding now, ExchangeRequest asked, Caller caller) {
    var account = now.drafted().account();
    var order = orders.toWrite(asked.order(), caller);
    if (!order.account().equals(account)) {
      throw new RuleBroken(
          "order-is-of-the-account",
          "order: the terms are another account's.",
          new Fact("field", "order"));
    }
    buyers.mustStandForItself(account);
    var currency = Currency.getInstance(now.terms().currency());
    var exchange = caller.newId("exc", Ids.slotOf(account));
    return new RequestExchange(
        agreement,
        exchange,
        asked.order(),
        order.currency(),
        asked.on(),
        returns.of(asked.order(), now.promisedOrHere(asked.order()), asked.back()).stream()
            .map(one -> new AskedBack(one, families.upwards(one.product())))
            .toList(),
        volumes.trailing(account, currency, asked.on(), now.terms().months()),
        wanted(exchange, account, order.currency(), asked, caller));
  }

  private Wanted wanted(
      String exchange, String account, String currency, ExchangeRequest asked, Caller caller) {
    var order = caller.newId("ord", Ids.slotOf(account));
    var nothing = Money.zero(Currency.getInstance(currency));
    var priced =
        taking.priced(
            new OrderRequest(
                order,
                account,
                order.substring(order.length() - 8),
                currency,
                asked.on(),
                null,
                null,
                lines(asked.wanted()),
                nothing,
                nothing,
                null,
                null,
                Source.exchange(exchange),
                List.of()));
    return new Wanted(order, priced.number(), priced.buyer(), priced.lines());
  }

  private List<OrderRequest.Line> lines(List<WantedLine> wanted) {
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : wanted) {
      lines.add(goods.line(lines.size() + 1, line.product(), line.quantity(), true));
    }
    return lines;
  }
}
