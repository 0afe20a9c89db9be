package voti.orders.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.access.OrderAccess;
import voti.orders.mandates.Mandate;
import voti.orders.order.capturing.AskedGoods;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.order.capturing.Objections;
import voti.orders.order.capturing.Selling;
import voti.values.Percentage;

/** Gathers what a version is priced and judged by: buyer, products, prices, columns. */
@Component
class Offering {

  private static final Percentage NONE = Percentage.of("0");

  private final KnownBuyers buyers;
  private final AskedGoods goods;
  private final Objections objections;
  private final Selling selling;
  private final OrderAccess access;

  Offering(
      KnownBuyers buyers,
      AskedGoods goods,
      Objections objections,
      Selling selling,
      OrderAccess access) {
    this.buyers = buyers;
    this.goods = goods;
    this.objections = objections;
    this.selling = selling;
    this.access = access;
  }

  Offer offer(String account, String currency, OfferRequest asked, @Nullable Mandate mandate) {
    buyers.mustStandForItself(account);
    var lines = lines(asked, objections.of(account, asked.on()));
    var products = lines.stream().map(line -> line.line().product()).toList();
    return new Offer(
        asked.validUntil(),
        lines,
        asked.quotedTerms(),
        selling.on(account, currency, asked.on(), products, mandate),
        access.buying(asked.on(), account, products));
  }

  private List<AskedLine> lines(OfferRequest asked, Objections.Judge judge) {
    var lines = new ArrayList<AskedLine>();
    for (var line : asked.lines()) {
      var found = goods.line(lines.size() + 1, line.product(), line.quantity(), true);
      var discount = line.discount();
      lines.add(
          new AskedLine(
              found.on(asked.on(), judge),
              discount == null ? NONE : discount,
              line.alternativeTo()));
    }
    return lines;
  }
}
