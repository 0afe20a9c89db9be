package voti.orders.fulfilment;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;

/** What laws about returned and short goods begin with. */
final class DeliveredBrushes {

  static final LocalDate DAY = LocalDate.of(2010, 3, 12);

  private DeliveredBrushes() {}

  /** 40 ordered for 100.00, 30 delivered in two parts. */
  static Standing delivered() {
    var line =
        new FulfilledLine(
            1,
            BRUSH,
            Quantity.of("40", "C62"),
            sek("100.00"),
            new Vat(VatCategory.K, Percentage.of("0")),
            true);
    var now =
        Standing.of(
            new FulfilmentOpened(
                FulfilmentId.of(ORDER), ACCOUNT, ORDER, ACCOUNT, 30, List.of(line), sek("0.00")));
    for (var part : List.of(11, 19)) {
      now =
          now.after(
              Moving.dispatch(now, new DispatchGoods("ful", "dis-" + part, DAY, lines(part))));
      now = now.after(Moving.deliver(now, new RecordDelivery("ful", "dis-" + part, DAY, "kam")));
    }
    return now;
  }

  static List<LineQuantity> lines(int pieces) {
    return List.of(new LineQuantity(1, new Quantity(BigDecimal.valueOf(pieces), "C62")));
  }
}
