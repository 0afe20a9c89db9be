package voti.credit.integration.received.orders;

import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.values.Money;

/** What credit reads of {@code voti.orders.goods-delivered.v1}. */
record GoodsDelivered(
    String dispatch,
    String order,
    String account,
    String debtor,
    LocalDate deliveredOn,
    int paymentDays,
    List<GoodsLine> lines,
    Money charge,
    Money gross) {

  Delivery delivery() {
    return new Delivery(dispatch, order, account, deliveredOn, paymentDays, lines, charge, gross);
  }
}
